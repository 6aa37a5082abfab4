package org.claimwire.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The counts that a figure allows.
 *
 * @param low the smallest, at least 0
 * @param high the greatest, or null if it is open
 */
public record Interval(long low, @Nullable Long high) {

    /** @throws IllegalArgumentException if the interval is negative or empty */
    public Interval {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException("no such interval of people: " + low + ".." + high);
        }
    }

    /** Whether some count satisfies both. */
    public boolean meets(Interval other) {
        return (other.high == null || low <= other.high) && (high == null || other.low <= high);
    }

    /** Whether every count that the other allows is one that this one allows. */
    public boolean holds(Interval other) {
        boolean below = low <= other.low;
        return below && (high == null || (other.high != null && other.high <= high));
    }
}
