package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/**
 * The parts of a mention: "Anna Roe, who leads the harbour police of Nairobi, in a letter".
 *
 * @param core what names or describes the source: the words before the first comma, bracket, preposition or relative pronoun
 * @param beside the same of each further part between commas, up to a relative pronoun, in order
 */
record Parts(Phrase core, List<Phrase> beside) {

    static Parts of(Phrase phrase) {
        Sentence s = phrase.sentence();
        List<Phrase> cores = new ArrayList<>();
        int first = phrase.first();
        while (first <= phrase.last()) {
            int last = first;
            while (last < phrase.last() && !ends(s, last + 1)) {
                last++;
            }
            cores.add(new Phrase(s, first, last));
            int next = last + 1;
            while (next <= phrase.last() && !s.is(next, ",")) {
                if (isRelative(s, next)) {
                    next = phrase.last();
                }
                next++;
            }
            first = next + 1;
        }
        return new Parts(cores.get(0), List.copyOf(cores.subList(1, cores.size())));
    }

    private static boolean ends(Sentence s, int i) {
        return s.is(i, ",", "(", "[", "-", "--", "\u2013", "\u2014", ":")
                || isRelative(s, i)
                || s.tagged(i, Tag.ADP, Tag.SCONJ, Tag.VERB) && !s.at(i).isCapitalised();
    }

    /** Whether a relative pronoun stands at a place; "WHO" is none. */
    static boolean isRelative(Sentence s, int i) {
        return !s.at(i).isCapitalised() && s.is(i, "who", "which", "whom", "whose", "that");
    }
}
