package org.claimwire.streams.situation;

import java.time.Duration;
import java.time.Instant;
import org.claimwire.extraction.StatedTime;

/** Times that are known to the moment, to the hour or to the day, in their order. */
public final class Times {

    private Times() {}

    /** The last moment that is meant; the first is the time itself. */
    public static Instant latest(StatedTime time) {
        Duration width = time.precision().width();
        return time.time().plus(width).minusMillis(width.isZero() ? 0 : 1);
    }

    /** Whether the one lies wholly behind the other. */
    public static boolean isAfter(StatedTime one, StatedTime other) {
        return one.time().isAfter(latest(other));
    }

    /** Whether the one lies wholly behind the other, by more than so much. */
    public static boolean isAfter(StatedTime one, StatedTime other, Duration by) {
        return one.time().isAfter(latest(other).plus(by));
    }

    /** Whether they share a moment. */
    public static boolean overlap(StatedTime one, StatedTime other) {
        return !isAfter(one, other) && !isAfter(other, one);
    }

    /** Whether every moment of the one lies within so much of every moment of the other. */
    public static boolean isWithin(StatedTime one, StatedTime other, Duration limit) {
        Duration ahead = Duration.between(one.time(), latest(other));
        Duration behind = Duration.between(other.time(), latest(one));
        return ahead.compareTo(limit) <= 0 && behind.compareTo(limit) <= 0;
    }
}
