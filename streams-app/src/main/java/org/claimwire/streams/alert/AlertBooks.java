package org.claimwire.streams.alert;

import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;

/**
 * Where an {@link AlertLedger} keeps what it knows.
 *
 * @param reasons by situation, kind, time and lines
 * @param index the order in which they are shown, and which lines take part
 */
public record AlertBooks(Rows<Reason> reasons, Rows<Long> index) {

    /** Books in this process's memory. */
    public static AlertBooks inMemory() {
        return new AlertBooks(new MemoryRows<>(), new MemoryRows<>());
    }
}
