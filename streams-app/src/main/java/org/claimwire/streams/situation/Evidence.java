package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.Via;
import org.jspecify.annotations.Nullable;

/**
 * One claim that states a position.
 *
 * @param claimId the claim
 * @param uri the item that holds it
 * @param outlet the outlet that cites it, or null if unknown
 * @param link where the item can be read, or null
 * @param phrase the figure as written: "at least eight"
 * @param sentence the sentence, as written; its first 2,000 UTF-16 code units if it is longer
 * @param via the chain between source and page, nearest the source first
 * @param from event time since which the item has held it, the first time
 * @param until event time at which it ceased to, or null while it stands
 */
public record Evidence(
        String claimId,
        String uri,
        @Nullable String outlet,
        @Nullable String link,
        String phrase,
        String sentence,
        List<Via> via,
        Instant from,
        @Nullable Instant until) {

    /** Copies the list. */
    public Evidence {
        via = List.copyOf(via);
    }
}
