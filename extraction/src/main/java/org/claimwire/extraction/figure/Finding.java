package org.claimwire.extraction.figure;

import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A number tied to an outcome, before the rest of the item is asked.
 *
 * @param count the number
 * @param outcome what the people met
 * @param people the words that say who they are, or null
 * @param tie which way the number is tied
 * @param denied whether the sentence says that it is not so
 * @param partOf whether it is a part of a figure before it
 */
record Finding(Count count, Outcome outcome, @Nullable Phrase people, Tie tie, boolean denied, boolean partOf) {

    /** Which way a number is tied to its outcome. */
    enum Tie {
        /** The outcome's object: "killed 12". */
        OBJECT,
        /** The outcome's subject: "12 were killed". */
        SUBJECT,
        /** A counted noun or a toll. */
        TOLL,
        /** Taken over from a figure beside it. */
        SHARED
    }

    Finding asWhole() {
        return new Finding(count, outcome, people, tie, denied, false);
    }

    Finding asPart() {
        return new Finding(count, outcome, people, tie, denied, true);
    }
}
