package org.claimwire.dashboard.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last moment at which an item was killed or withheld. What it said up to then is not shown again; a version behind it
 * speaks anew.
 *
 * @param time the event time of that moment
 * @param reason {@code killed} or {@code withheld}
 * @param goesOn whether no version has come behind it
 */
record Silence(Instant time, String reason, boolean goesOn) {

    /** Whether it covers what the item has held in this time; {@code until} is null while it does. */
    boolean covers(Instant from, @Nullable Instant until) {
        return !from.isAfter(time) && (until == null ? goesOn : !until.isAfter(time));
    }
}
