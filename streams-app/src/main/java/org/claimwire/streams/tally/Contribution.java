package org.claimwire.streams.tally;

import java.time.Instant;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.jspecify.annotations.Nullable;

/**
 * What one claim adds to the tally of its source.
 *
 * @param claimId the claim
 * @param source who says it
 * @param stands whether it stands now
 * @param uri the item that holds it
 * @param outlet the outlet that cites it, or null if unknown
 * @param quotation how it is given
 * @param denial whether the source says that something is not so
 * @param time the event time since which it stands or last stood; null if the item states no time
 */
public record Contribution(
        String claimId,
        Source source,
        boolean stands,
        String uri,
        @Nullable String outlet,
        Quotation quotation,
        boolean denial,
        @Nullable Instant time) {}
