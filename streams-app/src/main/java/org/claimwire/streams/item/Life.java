package org.claimwire.streams.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time through which an item held a claim without a break.
 *
 * @param from the event time of the version that began to hold it
 * @param until the event time of what ended it, or null if it stands
 * @param because why it ended, or null if it stands
 */
public record Life(
        Instant from, @Nullable Instant until, @Nullable WithdrawalReason because) {

    /** Refuses an end without a reason, and a reason without an end. */
    public Life {
        if ((until == null) != (because == null)) {
            throw new IllegalArgumentException("a life ends for a reason");
        }
    }

    /** A life that has begun and still goes on. */
    static Life since(Instant from) {
        return new Life(from, null, null);
    }

    /** Whether it still goes on. */
    public boolean stands() {
        return until == null;
    }

    Life ended(Instant when, WithdrawalReason why) {
        return new Life(from, when, why);
    }
}
