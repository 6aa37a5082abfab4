package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.learned.ParagraphText;
import org.claimwire.extraction.text.Dateline;
import org.claimwire.extraction.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A field as the network meets it: its words in a row, and the paragraph that each stands in.
 *
 * @param words its words and marks, in order
 * @param paragraphs for each word, the index of its paragraph
 * @param text the whole field
 */
record PieceText(List<PieceWord> words, int[] paragraphs, String text) {

    /** Cuts the paragraphs of a field, but for its dateline, which belongs to no sentence and which labelled articles do not show. */
    static PieceText of(Passage passage, List<ParagraphText> paragraphs, PieceTokenizer tokenizer) {
        Dateline dateline = Dateline.of(passage);
        List<PieceWord> words = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (PieceWord word : tokenizer.words(
                    passage.text(),
                    begin(paragraphs.get(i), dateline),
                    paragraphs.get(i).end())) {
                words.add(word);
                owners.add(i);
            }
        }
        return new PieceText(words, owners.stream().mapToInt(Integer::intValue).toArray(), passage.text());
    }

    private static int begin(ParagraphText paragraph, @Nullable Dateline dateline) {
        if (dateline == null || dateline.sentence().begin() != paragraph.begin()) {
            return paragraph.begin();
        }
        return dateline.sentence().end();
    }

    int size() {
        return words.size();
    }

    PieceWord word(int i) {
        return words.get(i);
    }

    /** Whether a word is the first of a paragraph that is not the first one. */
    boolean opensParagraph(int i) {
        return i > 0 && i < size() && paragraphs[i] != paragraphs[i - 1];
    }

    /** Whether a full stop, a question mark or an exclamation mark stands at a place. */
    boolean endsSentence(int i) {
        char mark = text.charAt(words.get(i).begin());
        return mark == '.' || mark == '!' || mark == '?';
    }
}
