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
 * @param open whether its outcome leaves it open who died: people who were shot
 */
record Finding(
        Count count, Outcome outcome, @Nullable Phrase people, Tie tie, boolean denied, boolean partOf, boolean open) {

    Finding(Count count, Outcome outcome, @Nullable Phrase people, Tie tie, boolean denied, boolean partOf) {
        this(count, outcome, people, tie, denied, partOf, false);
    }

    /** A number tied to an outcome word by itself. */
    static Finding of(Count count, OutcomeWord word, @Nullable Phrase people, Tie tie, boolean denied) {
        return new Finding(count, word.outcome(), people, tie, denied, false, word.open());
    }

    /** Which way a number is tied to its outcome. */
    enum Tie {
        /** The outcome's object: "killed 12". */
        OBJECT,
        /** The outcome's subject: "12 were killed". */
        SUBJECT,
        /** A counted noun or a toll. */
        TOLL,
        /** Taken over from a figure beside it. */
        SHARED,
        /** Counted in a list that is summed up as well: "three others" of "a man and three others". */
        ADDEND,
        /** Done to the doer: "killed three people and himself". */
        SELF
    }

    Finding as(Outcome other) {
        return new Finding(count, other, people, tie, denied, partOf, false);
    }

    Finding asWhole() {
        return new Finding(count, outcome, people, tie, denied, false, open);
    }

    Finding asPart() {
        return new Finding(count, outcome, people, tie, denied, true, open);
    }

    Finding asAddend() {
        return new Finding(count, outcome, people, Tie.ADDEND, denied, partOf, open);
    }

    /** Whether the same people are counted again by a number that stands around this one. */
    boolean isWithin(Finding sum) {
        return sum.outcome == outcome
                && sum.count.phrase().contains(count.first())
                && sum.count.phrase().contains(count.last())
                && sum.count.phrase().size() > count.phrase().size();
    }
}
