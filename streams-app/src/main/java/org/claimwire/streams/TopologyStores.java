package org.claimwire.streams;

import org.apache.kafka.streams.StreamsBuilder;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.incident.IncidentBooks.WatchList;
import org.claimwire.streams.incident.PlacedUnit;
import org.claimwire.streams.item.KeptNotice;
import org.claimwire.streams.item.ReadVersion;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.situation.Line;
import org.claimwire.streams.situation.Position;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.situation.Statement;
import org.claimwire.streams.store.StateStores;
import org.claimwire.streams.tally.Contribution;
import org.claimwire.streams.tally.Totals;
import org.claimwire.streams.topology.Conclude;
import org.claimwire.streams.topology.ReadItem;
import org.claimwire.streams.topology.TallySource;

/** The state stores of {@link ClaimsTopology}; every one is logged. */
final class TopologyStores {

    private TopologyStores() {}

    /** Adds all of them, with records of at most so many bytes. */
    static void addTo(StreamsBuilder builder, int bytes) {
        addItemStores(builder, bytes);
        addRegionStores(builder, bytes);
        addTallyStores(builder, bytes);
    }

    private static void addItemStores(StreamsBuilder builder, int bytes) {
        builder.addStateStore(StateStores.ofRecords(ReadItem.VERSIONS, ReadVersion.class, bytes));
        builder.addStateStore(StateStores.ofRecords(ReadItem.NOTICES, KeptNotice.class, bytes));
        builder.addStateStore(StateStores.ofLongs(ReadItem.TOUCHES, bytes));
    }

    private static void addRegionStores(StreamsBuilder builder, int bytes) {
        builder.addStateStore(StateStores.ofRecords(Conclude.READINGS, RegionReading.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.UNITS, PlacedUnit.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.WATCHES, WatchList.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.STATEMENTS, Statement.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.LINES, Line.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.POSITIONS, Position.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.REASONS, Reason.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.SITUATIONS, Situation.class, bytes));
        builder.addStateStore(StateStores.ofRecords(Conclude.ALERTS, Alert.class, bytes));
        builder.addStateStore(StateStores.ofLongs(Conclude.INDEX, bytes));
    }

    private static void addTallyStores(StreamsBuilder builder, int bytes) {
        builder.addStateStore(StateStores.ofRecords(TallySource.CONTRIBUTIONS, Contribution.class, bytes));
        builder.addStateStore(StateStores.ofRecords(TallySource.TOTALS, Totals.class, bytes));
        builder.addStateStore(StateStores.ofRecords(TallySource.FIGURES, StandingFigure.class, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.COUNTS, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.CLAIM_TOUCHES, bytes));
        builder.addStateStore(StateStores.ofLongs(TallySource.SOURCE_TOUCHES, bytes));
    }
}
