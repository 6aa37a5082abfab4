package org.claimwire.extraction.figure;

import org.claimwire.extraction.Interval;

/** The intervals that qualified numbers are read as, as DESIGN's table has them. */
final class Intervals {

    private Intervals() {}

    static Interval exact(long n) {
        return new Interval(n, n);
    }

    static Interval atLeast(long n) {
        return new Interval(n, null);
    }

    static Interval moreThan(long n) {
        return new Interval(n + 1, null);
    }

    static Interval upTo(long n) {
        return new Interval(0, n);
    }

    static Interval fewerThan(long n) {
        return new Interval(0, Math.max(0, n - 1));
    }

    /** ± 10 %, at least one; whole bounds, the low one rounded down and the high one up. */
    static Interval about(long n) {
        long margin = Math.max(1, n / 10 + (n % 10 == 0 ? 0 : 1));
        return new Interval(Math.max(0, n - margin), n + margin);
    }

    /** From nine tenths, rounded down, to the number itself. */
    static Interval nearly(long n) {
        return new Interval(n - n / 10 - (n % 10 == 0 ? 0 : 1), n);
    }

    static Interval range(long low, long high) {
        return new Interval(Math.min(low, high), Math.max(low, high));
    }
}
