package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of another item kills this one.
 *
 * @param uri the item that says so
 * @param hash the version that says so
 * @param outlet its outlet, or null
 * @param feed the feed it came by, or null
 * @param time the event time of that version
 * @param covers the last moment whose versions it kills
 */
record Notice(
        String uri,
        String hash,
        @Nullable String outlet,
        @Nullable String feed,
        Instant time,
        Instant covers) {

    /** Whether it counts for an item of this outlet: it is the outlet's own, or comes by a feed that the settings name for it. */
    boolean speaksFor(@Nullable String itemsOutlet, Map<String, List<String>> feeds) {
        return itemsOutlet != null
                && (itemsOutlet.equals(outlet)
                        || (feed != null
                                && feeds.getOrDefault(itemsOutlet, List.of()).contains(feed)));
    }
}
