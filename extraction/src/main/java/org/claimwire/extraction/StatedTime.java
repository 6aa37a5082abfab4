package org.claimwire.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A time as somebody stated it.
 *
 * @param time the earliest moment that is meant
 * @param precision how much was stated
 */
public record StatedTime(Instant time, TimePrecision precision) {

    /** A day without a time: its 00:00 UTC. */
    public static StatedTime of(LocalDate day) {
        return new StatedTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimePrecision.DAY);
    }

    /** A moment. */
    public static StatedTime of(Instant moment) {
        return new StatedTime(moment, TimePrecision.INSTANT);
    }
}
