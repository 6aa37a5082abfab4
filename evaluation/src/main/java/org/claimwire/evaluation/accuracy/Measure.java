package org.claimwire.evaluation.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * One line of a table of accuracy.
 *
 * @param name what is counted as right
 * @param precision of what the reader named, the share that is right; null if that is not measured
 * @param recall of what is labelled, the share that was found; null if that is not measured
 * @param f their harmonic mean; null if that is not measured
 * @param gold how many labels it was measured on
 */
public record Measure(
        String name,
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Double f,
        long gold) {

    /** Precision, recall and F of a score. */
    public static Measure of(String name, Score score) {
        return new Measure(name, score.precision(), score.recall(), score.f(), score.gold());
    }

    /** The share of those found that is right in one more respect, as precision alone. */
    public static Measure share(String name, long right, long found) {
        return new Measure(name, found == 0 ? 0.0 : (double) right / found, null, null, found);
    }

    /** Precision and recall that were counted apart; F is their harmonic mean. */
    public static Measure of(String name, double precision, double recall, long gold) {
        return new Measure(name, precision, recall, Score.harmonic(precision, recall), gold);
    }
}
