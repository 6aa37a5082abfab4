package org.claimwire.producer;

import java.time.Instant;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * An item that was read whole.
 *
 * @param origin where it stands
 * @param id the item's id as its origin writes it: a file's path below the PATH given, or a JSON line's {@code id}
 * @param item one version of the item; its uri is the record's key
 * @param embargoedUntil when it may be sent on, as its outlet says; null if at once
 */
public record AcceptedItem(
        Origin origin, String id, WireItem item, @Nullable Instant embargoedUntil) implements ParsedItem {

    /** @throws IllegalArgumentException if the id is blank */
    public AcceptedItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item without an id, from " + origin);
        }
    }

    /** An item that may be sent on at once. */
    public AcceptedItem(Origin origin, String id, WireItem item) {
        this(origin, id, item, null);
    }
}
