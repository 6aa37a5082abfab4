package org.claimwire.extraction.figure;

import org.claimwire.extraction.text.Sentence;

/** What stands around a verb and changes what it tells. */
final class Verbs {

    private Verbs() {}

    static boolean isBe(Sentence s, int i) {
        return s.is(i, "is", "are", "was", "were", "be", "been", "being", "'re", "got");
    }

    static boolean isModal(Sentence s, int i) {
        return s.is(i, "could", "would", "may", "might", "will", "should", "must", "can", "if");
    }

    /** Whether a verb tells what did not happen, or not yet: "could kill", "threatened to kill", "did not kill". */
    static boolean isUnreal(Sentence s, int verb) {
        for (int i = verb - 1; i >= verb - 3; i--) {
            if (isModal(s, i) || s.is(i, "to") && i == verb - 1 && !s.is(verb, "to") || s.is(i, "without")) {
                return true;
            }
        }
        return false;
    }

    static boolean isNegated(Sentence s, int verb) {
        return s.is(verb - 1, "not", "n't", "never") || s.is(verb - 2, "not", "n't", "never");
    }
}
