package org.claimwire.extraction;

import java.time.Duration;

/** How much of a time was stated. */
public enum TimePrecision {
    /** A moment: the time carries at least minutes. */
    INSTANT(Duration.ZERO),
    /** An hour ("at 2 p.m."). */
    HOUR(Duration.ofHours(1)),
    /** A day ("on Thursday"): the time is its 00:00 UTC. */
    DAY(Duration.ofDays(1));

    private final Duration width;

    TimePrecision(Duration width) {
        this.width = width;
    }

    /** How long after the stated time the true one may lie. */
    public Duration width() {
        return width;
    }
}
