package org.claimwire.streams.item;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.ItemText;
import org.jspecify.annotations.Nullable;

/**
 * One version of one item, as it came in.
 *
 * @param uri the item's address
 * @param id its place among the item's versions
 * @param number the version as the outlet counts it
 * @param status whether it may be published
 * @param time its event time: when it was made, else when the item was published, else when it was received
 * @param undated whether the outlet states no time at all, so that {@code time} is when it was received
 * @param feed the feed it came in by, or null
 * @param carriedBy other outlets that carried the same text
 * @param slugline what ties items of one story together, or null
 * @param link where it can be read, or null
 * @param text what a reader reads; its outlet is the item's
 * @param notices what it says of other items
 */
public record ItemVersion(
        String uri,
        VersionId id,
        String number,
        PubStatus status,
        Instant time,
        boolean undated,
        @Nullable String feed,
        Carriers carriedBy,
        @Nullable String slugline,
        @Nullable String link,
        ItemText text,
        List<Notice> notices) {

    /** Copies the lists. */
    public ItemVersion {
        notices = List.copyOf(notices);
    }
}
