package org.claimwire.producer;

import org.claimwire.v1.WireItem;

/**
 * An item that was read whole.
 *
 * @param origin where it stands
 * @param id the item's id as its origin writes it: a file's path below the PATH given, or a JSON line's {@code id}
 * @param item one version of the item; its uri is the record's key
 */
public record AcceptedItem(Origin origin, String id, WireItem item) implements ParsedItem {

    /** @throws IllegalArgumentException if the id is blank */
    public AcceptedItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item without an id, from " + origin);
        }
    }
}
