package org.claimwire.extraction.context;

import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;

/**
 * The present tense of a chronicle, which tells each event on its day: "a bomb kills five in a market", "nine are injured when a
 * bus overturns". A wire tells the same in the past tense, so that nothing follows there.
 */
final class Chronicle {

    private final PhraseBook<Boolean> harms = PhraseBook.of(Lexicon.words(Chronicle.class, "present-harms.txt"));
    private final PhraseBook<Boolean> goesOn = PhraseBook.of(Lexicon.words(Chronicle.class, "goes-on.txt"));

    /** Whether the first sentence of a text tells an event so, and does not go on with one of another day. */
    boolean isOfToday(Passage lead) {
        Sentence first = lead.sentences().isEmpty() ? null : lead.sentences().get(0);
        boolean present = false;
        for (int i = 0; first != null && i < first.size(); i++) {
            if (goesOn.at(first, i) != null) {
                return false;
            }
            present |= harms.at(first, i) != null;
        }
        return present;
    }
}
