package org.claimwire.extraction.figure;

import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;

/** Finds the part of a sentence in which nobody asserts what is told: "could not confirm that 12 had died". */
final class Unconfirmed {

    /**
     * The doubtful part of a sentence.
     *
     * @param first the place of its first token
     * @param last the place of its last token; smaller than {@code first} if the sentence has none
     */
    record Reach(int first, int last) {

        boolean covers(Count count) {
            return first <= count.first() && count.first() <= last;
        }
    }

    private final PhraseBook<Boolean> phrases = PhraseBook.of(Lexicon.words(Unconfirmed.class, "unconfirmed.txt"));

    Reach in(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Match<Boolean> match = phrases.at(s, i);
            if (match != null) {
                return new Reach(match.last() + 1, end(s, match.last() + 1));
            }
        }
        return new Reach(0, -1);
    }

    private static int end(Sentence s, int from) {
        int i = from;
        while (i < s.size() && !s.is(i, "but", ";")) {
            i++;
        }
        return i - 1;
    }
}
