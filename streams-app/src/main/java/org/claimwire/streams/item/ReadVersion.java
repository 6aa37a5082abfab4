package org.claimwire.streams.item;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ReaderVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version: everything but its text.
 *
 * @param id its place among the item's versions
 * @param number the version as the outlet counts it
 * @param status whether it may be published
 * @param time its own event time
 * @param undated whether that is only when it was received
 * @param outlet the outlet, or null if unknown
 * @param carriedBy other outlets that carried the same text
 * @param headline the headline, or null
 * @param slugline what ties items of one story together, or null
 * @param link where it can be read, or null
 * @param reading what was read in it; nothing unless it is usable
 * @param claimIds the names of the reading's claims, in its order
 * @param reader who read it
 */
public record ReadVersion(
        VersionId id,
        String number,
        PubStatus status,
        Instant time,
        boolean undated,
        @Nullable String outlet,
        Carriers carriedBy,
        @Nullable String headline,
        @Nullable String slugline,
        @Nullable String link,
        ItemReading reading,
        List<String> claimIds,
        ReaderVersion reader) {

    /** Refuses names that do not fit the claims. */
    public ReadVersion {
        claimIds = List.copyOf(claimIds);
        if (claimIds.size() != reading.claims().size()) {
            throw new IllegalArgumentException("every claim needs its name");
        }
    }

    /** The same version, received earlier: only an undated one has its time from that. */
    ReadVersion receivedAt(Instant earlier) {
        return new ReadVersion(
                id, number, status, earlier, undated, outlet, carriedBy, headline, slugline, link, reading, claimIds,
                reader);
    }
}
