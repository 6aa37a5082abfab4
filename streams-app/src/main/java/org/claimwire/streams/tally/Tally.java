package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.Map;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.jspecify.annotations.Nullable;

/**
 * The running account of one source. Counts are of claims that stand, unless said otherwise.
 *
 * @param source the source, named as in its earliest claim
 * @param claims claims that stand
 * @param withdrawn claims that are withdrawn
 * @param items items with a claim that stands
 * @param outlets claims by the outlet that cites them, of at most {@link TallyLedger#OUTLETS_SHOWN} outlets
 * @param outletsOmitted how many outlets beyond those
 * @param quotations claims by how they are given; a kind that never occurs is absent
 * @param denials claims by which the source says that something is not so
 * @param first event time of the earliest claim, withdrawn ones included; null if all are undated
 * @param last event time of the latest claim, withdrawn ones included; null if all are undated
 */
public record Tally(
        Source source,
        long claims,
        long withdrawn,
        long items,
        Map<String, Long> outlets,
        long outletsOmitted,
        Map<Quotation, Long> quotations,
        long denials,
        @Nullable Instant first,
        @Nullable Instant last) {}
