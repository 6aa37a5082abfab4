package org.claimwire.streams.situation;

import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;

/**
 * Where a {@link SituationLedger} keeps what it knows.
 *
 * @param statements by situation, source, saying and time
 * @param lines by situation and source
 * @param positions by situation and saying
 * @param index the orders in which they are asked for, and counts
 */
public record SituationBooks(Rows<Statement> statements, Rows<Line> lines, Rows<Position> positions, Rows<Long> index) {

    /** Books in this process's memory. */
    public static SituationBooks inMemory() {
        return new SituationBooks(new MemoryRows<>(), new MemoryRows<>(), new MemoryRows<>(), new MemoryRows<>());
    }
}
