package org.claimwire.transformer;

import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Sources to the end of their names: the network cuts "the Interior Ministry" short now and then. */
final class WholeNames {

    private WholeNames() {}

    /**
     * A source with the rest of the name that it ends in.
     *
     * @param source words that name who speaks
     * @param cue the words that attribute; no name goes into them
     */
    static Phrase of(Phrase source, Phrase cue) {
        Sentence sentence = source.sentence();
        int last = source.last();
        while (isName(sentence, last) && isName(sentence, last + 1) && !isOf(cue, sentence, last + 1)) {
            last++;
        }
        return source.until(last);
    }

    private static boolean isName(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.tagged(i, Tag.PROPN)
                && sentence.at(i).isCapitalised()
                && !Calendar.isDay(sentence, i)
                && !Calendar.isMonth(sentence, i);
    }

    private static boolean isOf(Phrase cue, Sentence sentence, int i) {
        return cue.sentence() == sentence && cue.contains(i);
    }
}
