package org.claimwire.streams.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.streams.deadletter.DeadLetter;
import org.claimwire.streams.item.ItemChange;
import org.claimwire.streams.item.ItemLedger;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.store.StoreRows;

/**
 * Reads versions and notices of items into their ledger, and says what changed: claims by source, readings by region.
 *
 * <p>Both inputs have the item's uri as key and as many partitions as the topic of items, so that an item's versions and
 * whatever other items say of it meet in one task.
 */
public final class ReadItem extends ContextualProcessor<String, Arrival, String, Conclusion> {

    /** The store of versions, by item. */
    public static final String VERSIONS = "item-versions";

    /** The store of notices, by the item that they speak of. */
    public static final String NOTICES = "item-notices";

    /** The store of touches, by item. */
    public static final String TOUCHES = "item-touches";

    private final VersionReader reader;
    private final NoticePolicy policy;
    private final Duration horizon;
    private ItemLedger ledger;

    /**
     * @param reader reads usable versions
     * @param policy whose notices count
     * @param horizon how long an untouched item is remembered, in append time
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
    public ReadItem(VersionReader reader, NoticePolicy policy, Duration horizon) {
        this.reader = reader;
        this.policy = policy;
        this.horizon = horizon;
    }

    @Override
    public void init(ProcessorContext<String, Conclusion> context) {
        super.init(context);
        ledger = new ItemLedger(
                new StoreRows<>(context.getStateStore(VERSIONS)),
                new StoreRows<>(context.getStateStore(NOTICES)),
                new Touches(new StoreRows<>(context.getStateStore(TOUCHES)), horizon),
                policy,
                reader.telling(new ReadLanguages(context)::count));
        context.schedule(Forgetting.EVERY, PunctuationType.WALL_CLOCK_TIME, now -> forget());
    }

    @Override
    public void process(Record<String, Arrival> record) {
        Instant appended = Instant.ofEpochMilli(record.timestamp());
        ItemChange change = record.value() instanceof Arrival.OfVersion arrival
                ? ledger.receive(arrival.version(), appended)
                : ledger.receive(((Arrival.OfNotice) record.value()).notice(), appended);
        change.claims()
                .forEach(claim -> conclude(claim.claim().source().key(), new Conclusion.ClaimChanged(claim), record));
        change.readings().forEach(reading -> conclude(reading.region(), new Conclusion.RegionRead(reading), record));
        change.refused().forEach(notice -> conclude(notice.target(), new Conclusion.NoticeRefused(notice), record));
    }

    private void conclude(String key, Conclusion conclusion, Record<?, ?> from) {
        context().forward(new Record<>(key, conclusion, from.timestamp(), DeadLetter.passedOn(from.headers())));
    }

    private void forget() {
        ledger.forget(Instant.ofEpochMilli(context().currentStreamTimeMs()));
    }
}
