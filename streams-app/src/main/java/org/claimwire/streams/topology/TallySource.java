package org.claimwire.streams.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.border.Contributions;
import org.claimwire.streams.border.TallyValues;
import org.claimwire.streams.deadletter.DeadLetter;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.store.StoreRows;
import org.claimwire.streams.tally.Tally;
import org.claimwire.streams.tally.TallyBooks;
import org.claimwire.streams.tally.TallyLedger;
import org.claimwire.v1.Claim;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/** Keeps the tally of every source from its claims and its standing figures; a source that is forgotten gets a tombstone. */
public final class TallySource extends ContextualProcessor<String, Account, String, SourceTally> {

    /** The store of contributions, by source and claim. */
    public static final String CONTRIBUTIONS = "tally-contributions";

    /** The store of sums, by source. */
    public static final String TOTALS = "tally-totals";

    /** The store of what every source says, by source and situation. */
    public static final String FIGURES = "tally-figures";

    /** The store of counts by outlet and by item, and of the order of claims and of standing figures in time, by source. */
    public static final String COUNTS = "tally-counts";

    /** The store of touches, by claim. */
    public static final String CLAIM_TOUCHES = "tally-claim-touches";

    /** The store of touches, by source. */
    public static final String SOURCE_TOUCHES = "tally-source-touches";

    private final Duration horizon;
    private TallyLedger ledger;

    /** @param horizon how long an untouched claim or source is remembered, in append time */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
    public TallySource(Duration horizon) {
        this.horizon = horizon;
    }

    @Override
    public void init(ProcessorContext<String, SourceTally> context) {
        super.init(context);
        ledger = new TallyLedger(new TallyBooks(
                new StoreRows<>(context.getStateStore(CONTRIBUTIONS)),
                new StoreRows<>(context.getStateStore(TOTALS)),
                new StoreRows<>(context.getStateStore(FIGURES)),
                new StoreRows<>(context.getStateStore(COUNTS)),
                new Touches(new StoreRows<>(context.getStateStore(CLAIM_TOUCHES)), horizon),
                new Touches(new StoreRows<>(context.getStateStore(SOURCE_TOUCHES)), horizon)));
        context.schedule(Forgetting.EVERY, PunctuationType.WALL_CLOCK_TIME, now -> forget());
    }

    @Override
    public void process(Record<String, Account> record) {
        Tally tally = receive(record.key(), record.value(), Instant.ofEpochMilli(record.timestamp()));
        if (tally != null) {
            context()
                    .forward(new Record<>(
                            record.key(),
                            TallyValues.of(tally),
                            record.timestamp(),
                            DeadLetter.passedOn(record.headers())));
        }
    }

    private @Nullable Tally receive(String source, Account account, Instant appended) {
        if (account instanceof Account.OfFigure told) {
            return ledger.receive(told.figure(), appended);
        }
        Claim claim = ((Account.OfClaim) account).claim();
        if (claim == null || !claim.getSource().getKey().equals(source)) {
            throw new BadItemException("the record is no claim under its source's key");
        }
        return ledger.receive(Contributions.of(claim), appended);
    }

    private void forget() {
        long now = context().currentStreamTimeMs();
        for (String source : ledger.forget(Instant.ofEpochMilli(now))) {
            context().forward(new Record<>(source, null, now));
        }
    }
}
