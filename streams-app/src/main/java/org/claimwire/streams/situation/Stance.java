package org.claimwire.streams.situation;

import java.time.Instant;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.item.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a source stood by one of its counts.
 *
 * @param saying the count
 * @param time when it was said, or said again if that brought it back
 * @param restated when it was last said again, as stated; null if it was not
 * @param from the event time since which it stood
 * @param until the event time at which it ceased to, or null if it stands
 * @param ended why its items ceased to hold it, if that ended it; else null
 */
public record Stance(
        Saying saying,
        StatedTime time,
        @Nullable StatedTime restated,
        Instant from,
        @Nullable Instant until,
        @Nullable WithdrawalReason ended) {

    /** Whether the source stands by it now. */
    public boolean stands() {
        return until == null;
    }
}
