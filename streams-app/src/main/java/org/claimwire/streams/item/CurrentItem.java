package org.claimwire.streams.item;

import org.claimwire.extraction.ItemReading;

/**
 * What an item says now.
 *
 * @param version the last of its versions
 * @param status that version's status, or what a notice from outside makes of it
 */
public record CurrentItem(ReadVersion version, PubStatus status) {

    /** What is read in it; nothing unless it is usable. */
    public ItemReading reading() {
        return status == PubStatus.USABLE ? version.reading() : ItemReading.EMPTY;
    }
}
