package org.claimwire.dashboard.stream;

import java.util.Set;
import org.claimwire.dashboard.view.EventId;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of the stream.
 *
 * @param kinds of which kinds changes are told
 * @param status whether it is told every few seconds how the dashboard stands
 * @param query which entries it asks for
 * @param seen the last event that it has seen, as it says; null if it says none
 * @param isLost whether it says one that was never ours
 */
public record Subscription(
        Set<Kind> kinds,
        boolean status,
        Query query,
        @Nullable EventId seen,
        boolean isLost) {

    /** The word by which a client asks to be told how the dashboard stands. */
    public static final String STATUS = "status";
}
