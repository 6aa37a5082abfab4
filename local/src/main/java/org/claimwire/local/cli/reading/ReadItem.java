package org.claimwire.local.cli.reading;

import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.streams.item.PubStatus;

/**
 * The last version of one item, and what was read in it.
 *
 * @param id the item's name among the given paths: the file's path below the one given, or the JSON line's {@code id}
 * @param text the version as the reader saw it
 * @param version the version as the outlet counts it
 * @param status whether the outlet stands by it
 * @param reading what was read; {@link ItemReading#EMPTY} unless the status is usable
 */
public record ReadItem(String id, ItemText text, String version, PubStatus status, ItemReading reading) {

    /** Refuses to show what was read in a text that its outlet withholds or has taken back. */
    public ReadItem {
        if (status != PubStatus.USABLE && !reading.equals(ItemReading.EMPTY)) {
            throw new IllegalArgumentException("nothing may be read in an item that is " + status + ": " + id);
        }
    }
}
