package org.claimwire.extraction.figure;

import java.util.Locale;
import org.claimwire.extraction.Outcome;

/**
 * What a word tells of an outcome.
 *
 * @param outcome what people met
 * @param use how the word is tied to those who met it
 * @param open whether the word leaves it open who died of it: "shot"
 */
record OutcomeWord(Outcome outcome, Use use, boolean open) {

    OutcomeWord(Outcome outcome, Use use) {
        this(outcome, use, false);
    }

    /** How a word is tied to people. */
    enum Use {
        /** A participle: passive, or active with an object. */
        DONE,
        /** Active only; its object met the outcome. */
        DOES,
        /** Its subject met the outcome. */
        BEFALLS,
        /** A state that people are in. */
        STATE,
        /** A noun that is itself counted. */
        COUNTED;

        /** Whether an object of the word met the outcome. */
        boolean takesObject() {
            return this == DONE || this == DOES;
        }

        /** Whether people named before the word met the outcome. */
        boolean takesSubject() {
            return this == DONE || this == BEFALLS || this == STATE;
        }
    }

    static OutcomeWord of(String value) {
        String[] parts = value.split(" ");
        return new OutcomeWord(
                Outcome.valueOf(parts[0]), Use.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts.length > 2);
    }
}
