package org.claimwire.streams.topology;

import java.time.Duration;

/** How often stores look for what they may forget. */
final class Forgetting {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int GRAINS = 100;

    private Forgetting() {}

    /** A hundredth of the horizon, but at least every hour of append time. */
    static Duration every(Duration horizon) {
        Duration grain = horizon.dividedBy(GRAINS);
        Duration shortened = grain.compareTo(LONGEST) > 0 ? LONGEST : grain;
        return shortened.isZero() ? Duration.ofMillis(1) : shortened;
    }
}
