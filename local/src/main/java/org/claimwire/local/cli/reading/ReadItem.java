package org.claimwire.local.cli.reading;

import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.streams.item.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * The last version of one item, and what was read in it.
 *
 * @param id the item's name among the given paths: the file's path below the one given, or the JSON line's {@code id}
 * @param text the version as the reader saw it
 * @param version the version as the outlet counts it
 * @param status whether the outlet stands by it
 * @param reading what was read; {@link ItemReading#EMPTY} unless the status is usable
 * @param incidents the ids of the incidents that its figures tell of, by their places in the reading; a figure that tells of
 *     none is absent
 */
public record ReadItem(
        String id,
        ItemText text,
        String version,
        PubStatus status,
        ItemReading reading,
        Map<Integer, String> incidents) {

    /** Copies the map, and refuses to show what was read in a text that its outlet withholds or has taken back. */
    public ReadItem {
        if (status != PubStatus.USABLE && !reading.equals(ItemReading.EMPTY)) {
            throw new IllegalArgumentException("nothing may be read in an item that is " + status + ": " + id);
        }
        incidents = Map.copyOf(incidents);
    }

    /** An item that nothing is concluded of. */
    public ReadItem(String id, ItemText text, String version, PubStatus status, ItemReading reading) {
        this(id, text, version, status, reading, Map.of());
    }

    /** The incident of the lead, the first figure that is not background, title first; null if it tells of none. */
    public @Nullable String incident() {
        List<Figure> figures = reading.figures();
        for (int index = 0; index < figures.size(); index++) {
            if (!figures.get(index).background()) {
                return incidents.get(index);
            }
        }
        return null;
    }
}
