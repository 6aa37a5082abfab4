package org.claimwire.streams.alert;

import java.time.Instant;
import org.claimwire.streams.situation.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The time through which two stances stood side by side.
 *
 * @param from its first moment
 * @param until the moment behind its last, or null if both stand
 */
record Overlap(Instant from, @Nullable Instant until) {

    /** The overlap of two stances, or null if they never stood at one time. */
    static @Nullable Overlap of(Stance one, Stance other) {
        return of(one.from(), one.until(), other.from(), other.until());
    }

    /** The overlap of two times, each open if it has no end; null if there is none. */
    static @Nullable Overlap of(
            Instant from, @Nullable Instant until, Instant otherFrom, @Nullable Instant otherUntil) {
        Instant later = from.isAfter(otherFrom) ? from : otherFrom;
        Instant sooner = until == null || (otherUntil != null && otherUntil.isBefore(until)) ? otherUntil : until;
        return sooner != null && !later.isBefore(sooner) ? null : new Overlap(later, sooner);
    }
}
