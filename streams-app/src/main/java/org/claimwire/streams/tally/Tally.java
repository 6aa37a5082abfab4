package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.streams.situation.StandingFigure;
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
 * @param up how often the source has raised a figure of its own
 * @param down how often it has lowered one
 * @param standing figures that it stands by, one a situation at most
 * @param standingFigures those figures, the latest first, at most {@link TallyLedger#FIGURES_SHOWN}
 * @param standingFiguresOmitted how many of them beyond those
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
        long up,
        long down,
        long standing,
        List<StandingFigure> standingFigures,
        long standingFiguresOmitted,
        @Nullable Instant first,
        @Nullable Instant last) {

    /** Copies the list. */
    public Tally {
        standingFigures = List.copyOf(standingFigures);
    }
}
