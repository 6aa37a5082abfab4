package org.claimwire.streams.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.streams.alert.AlertBooks;
import org.claimwire.streams.deadletter.DeadLetter;
import org.claimwire.streams.incident.IncidentBooks;
import org.claimwire.streams.region.RegionBooks;
import org.claimwire.streams.region.RegionChange;
import org.claimwire.streams.region.RegionLedger;
import org.claimwire.streams.rows.NamedRows;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.SituationBooks;
import org.claimwire.streams.store.StoreRows;

/** Concludes incidents, situations and alerts of every country, from what items say of it and from editors' watches. */
public final class Conclude extends ContextualProcessor<String, RegionArrival, String, RegionConclusion> {

    /** The store of what items say, by country and item. */
    public static final String READINGS = "region-readings";

    /** The store of units and the incidents that they belong to. */
    public static final String UNITS = "incident-units";

    /** The store of watches, by country. */
    public static final String WATCHES = "incident-watches";

    /** The store of statements, by situation, source, saying and time. */
    public static final String STATEMENTS = "situation-statements";

    /** The store of what each source says of each situation. */
    public static final String LINES = "situation-lines";

    /** The store of positions, by situation and saying. */
    public static final String POSITIONS = "situation-positions";

    /** The store of the reasons of alerts, by situation. */
    public static final String REASONS = "alert-reasons";

    /** The store of the situations that were told last. */
    public static final String SITUATIONS = "told-situations";

    /** The store of the alerts that were told last. */
    public static final String ALERTS = "told-alerts";

    /** The store of the orders in which all these are asked for, of counts, and of touches. */
    public static final String INDEX = "conclude-index";

    /** All of its stores. */
    public static final List<String> STORES =
            List.of(READINGS, UNITS, WATCHES, STATEMENTS, LINES, POSITIONS, REASONS, SITUATIONS, ALERTS, INDEX);

    private final Duration grace;
    private final Duration horizon;
    private RegionLedger ledger;

    /**
     * @param grace how much later a lower figure must have been said to contradict a higher one
     * @param horizon how long what an item says is remembered if nothing touches it, in append time
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
    public Conclude(Duration grace, Duration horizon) {
        this.grace = grace;
        this.horizon = horizon;
    }

    @Override
    public void init(ProcessorContext<String, RegionConclusion> context) {
        super.init(context);
        Rows<Long> index = rows(INDEX);
        ledger = new RegionLedger(
                new RegionBooks(
                        rows(READINGS),
                        new Touches(new NamedRows<>(index, "touches"), horizon),
                        new IncidentBooks(rows(UNITS), new NamedRows<>(index, "incidents"), rows(WATCHES)),
                        new SituationBooks(
                                rows(STATEMENTS), rows(LINES), rows(POSITIONS), new NamedRows<>(index, "situations")),
                        new AlertBooks(rows(REASONS), new NamedRows<>(index, "alerts")),
                        rows(SITUATIONS),
                        rows(ALERTS)),
                grace);
        context.schedule(Forgetting.EVERY, PunctuationType.WALL_CLOCK_TIME, now -> forget());
    }

    private <V> Rows<V> rows(String store) {
        return new StoreRows<>(context().getStateStore(store));
    }

    @Override
    public void process(Record<String, RegionArrival> record) {
        Instant appended = Instant.ofEpochMilli(record.timestamp());
        RegionChange change = record.value() instanceof RegionArrival.OfReading arrival
                ? ledger.receive(arrival.reading(), appended)
                : ledger.watch(record.key(), ((RegionArrival.OfWatches) record.value()).watches());
        tell(change, record.timestamp(), DeadLetter.passedOn(record.headers()));
    }

    private void forget() {
        long now = context().currentStreamTimeMs();
        ledger.forget(Instant.ofEpochMilli(now)).forEach(change -> tell(change, now, new RecordHeaders()));
    }

    private void tell(RegionChange change, long time, Headers headers) {
        change.situations()
                .forEach(told -> forward(told.key(), new RegionConclusion.SituationChanged(told), time, headers));
        change.alerts().forEach(told -> forward(told.id(), new RegionConclusion.AlertChanged(told), time, headers));
        change.figures()
                .forEach(told -> forward(told.source(), new RegionConclusion.PositionChanged(told), time, headers));
    }

    private void forward(String key, RegionConclusion conclusion, long time, Headers headers) {
        context().forward(new Record<>(key, conclusion, time, headers));
    }
}
