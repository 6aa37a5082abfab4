package org.claimwire.extraction.place;

import java.util.Locale;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;

/** The place, in capitals or before a dash, that opens a text: "STOCKTON, Calif. -", "BANGUI (AP) -", "Almaty (Reuters) -". */
final class Dateline {

    /** The sentences of a text that it may open; headings and captions may stand before it. */
    static final int LEAD = 6;

    private static final int LONGEST = 12;

    /** Tokens from a city to the full stop of "MANASSAS, Va.", where the sentence may be cut before its dash. */
    private static final int LONGEST_REGION = 4;

    private Dateline() {}

    /** Whether a name, which stands in a text and not in a headline, opens one of the first sentences as a dateline does. */
    static boolean opensWith(Phrase name) {
        Sentence s = name.sentence();
        if (s.index() > LEAD || name.first() > 0) {
            return false;
        }
        boolean inCapitals = isInCapitals(name);
        for (int i = name.last() + 1; i < LONGEST; i++) {
            if (s.is(i, "-", "--", "\u2013", "\u2014")) {
                return inCapitals || s.is(i - 1, ")");
            }
        }
        return inCapitals && s.size() <= name.last() + LONGEST_REGION;
    }

    private static boolean isInCapitals(Phrase name) {
        for (int i = name.first(); i <= name.last(); i++) {
            String word = name.sentence().at(i).word();
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
