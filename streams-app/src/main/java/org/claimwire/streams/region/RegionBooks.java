package org.claimwire.streams.region;

import java.time.Duration;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.AlertBooks;
import org.claimwire.streams.incident.IncidentBooks;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.SituationBooks;

/**
 * Where a {@link RegionLedger} keeps what it knows.
 *
 * @param readings by region and item, what the item says of the region
 * @param touches which items were touched when
 * @param incidents which of their figures tell of one event
 * @param situations who says what
 * @param alerts who contradicts whom
 * @param toldSituations by key, what was told last
 * @param toldAlerts by id, what was told last
 */
public record RegionBooks(
        Rows<RegionReading> readings,
        Touches touches,
        IncidentBooks incidents,
        SituationBooks situations,
        AlertBooks alerts,
        Rows<Situation> toldSituations,
        Rows<Alert> toldAlerts) {

    /** Books in this process's memory. */
    public static RegionBooks inMemory(Duration horizon) {
        return new RegionBooks(
                new MemoryRows<>(),
                new Touches(new MemoryRows<>(), horizon),
                IncidentBooks.inMemory(),
                SituationBooks.inMemory(),
                AlertBooks.inMemory(),
                new MemoryRows<>(),
                new MemoryRows<>());
    }
}
