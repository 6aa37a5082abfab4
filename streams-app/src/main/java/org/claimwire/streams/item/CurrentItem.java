package org.claimwire.streams.item;

import java.util.Map;
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

    /** The names of the reading's figures, by their places in it. */
    public Map<Integer, String> figureIds() {
        return status == PubStatus.USABLE ? FigureNames.of(version).all() : Map.of();
    }
}
