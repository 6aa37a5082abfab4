package org.claimwire.extraction.text;

import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.TextQuote;

/**
 * One field of an item, read into sentences.
 *
 * @param field which one
 * @param text the whole field, as it stands
 * @param sentences its sentences, in order; none lies in the wire's own lines
 * @param quotes its quotations
 */
public record Passage(Field field, String text, List<Sentence> sentences, Quotes quotes) {

    private static final int CONTEXT = 32;

    /** A sentence with up to {@value #CONTEXT} code units before and behind it. */
    public TextQuote quote(Sentence sentence) {
        int begin = sentence.begin();
        int end = sentence.end();
        return new TextQuote(
                text.substring(begin, end),
                text.substring(whole(Math.max(0, begin - CONTEXT)), begin),
                text.substring(end, whole(Math.min(text.length(), end + CONTEXT))));
    }

    /** The last sentence that begins at an offset or before it; the first one if none does. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The same offset, or the next one if it would cut a surrogate pair. */
    private int whole(int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return cuts ? offset + 1 : offset;
    }
}
