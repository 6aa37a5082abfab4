package org.claimwire.evaluation.accuracy;

/**
 * How many of the things that a reader named are right, and how many there are to be found.
 *
 * @param right named, and right
 * @param named by the reader
 * @param gold in the labels
 */
public record Score(long right, long named, long gold) {

    /** Nothing named, and nothing to be found. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Refuses more right things than were named or labelled. */
    public Score {
        if (right < 0 || right > named || right > gold) {
            throw new IllegalArgumentException(right + " right of " + named + " named and " + gold + " labelled");
        }
    }

    /** Both together. */
    public Score plus(Score other) {
        return new Score(right + other.right, named + other.named, gold + other.gold);
    }

    /** The share of what was named that is right; 0 if nothing was named. */
    public double precision() {
        return named == 0 ? 0 : (double) right / named;
    }

    /** The share of the labels that was found; 0 if there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 if nothing is right. */
    public double f() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
