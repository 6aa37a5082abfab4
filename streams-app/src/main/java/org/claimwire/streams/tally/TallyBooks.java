package org.claimwire.streams.tally;

import java.time.Duration;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.StandingFigure;

/**
 * Where a {@link TallyLedger} keeps what it knows.
 *
 * @param contributions by source and claim, what the claim has added
 * @param totals by source, the sums
 * @param figures by source and situation, what the source says there
 * @param counts by source: claims by outlet, claims by item, and the claims and the standing figures in the order of their times
 * @param claimsTouched which claims were touched when
 * @param sourcesTouched which sources were touched when
 */
public record TallyBooks(
        Rows<Contribution> contributions,
        Rows<Totals> totals,
        Rows<StandingFigure> figures,
        Rows<Long> counts,
        Touches claimsTouched,
        Touches sourcesTouched) {

    /** Books in this process's memory. */
    public static TallyBooks inMemory(Duration horizon) {
        return new TallyBooks(
                new MemoryRows<>(),
                new MemoryRows<>(),
                new MemoryRows<>(),
                new MemoryRows<>(),
                new Touches(new MemoryRows<>(), horizon),
                new Touches(new MemoryRows<>(), horizon));
    }
}
