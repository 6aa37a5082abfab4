package org.claimwire.streams.incident;

import java.util.List;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;

/**
 * Where an {@link IncidentLedger} keeps what it knows.
 *
 * @param units by region and unit, the unit and where it belongs
 * @param order by region: units and founders by place and time, units by founder
 * @param watches by region, the watches of editors
 */
public record IncidentBooks(Rows<PlacedUnit> units, Rows<Long> order, Rows<WatchList> watches) {

    /** Books in this process's memory. */
    public static IncidentBooks inMemory() {
        return new IncidentBooks(new MemoryRows<>(), new MemoryRows<>(), new MemoryRows<>());
    }

    /**
     * All watches of one country.
     *
     * @param watches in the order of their names
     */
    public record WatchList(List<Watch> watches) {

        /** Copies the list. */
        public WatchList {
            watches = List.copyOf(watches);
        }
    }
}
