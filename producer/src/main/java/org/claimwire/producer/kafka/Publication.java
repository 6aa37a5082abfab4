package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.producer.intake.Pacing;
import org.jspecify.annotations.Nullable;

/**
 * One run of an intake into the topic. A refused piece of input stops nothing; brokers or a registry that stay away for
 * longer than the settings' patience end it, and the result says so. Runs once.
 */
public final class Publication {

    private final Intake intake;
    private final WireItemProducer producer;
    private final PublicationReport report;

    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Queue<Refusal> refusedByBrokers = new ConcurrentLinkedQueue<>();
    private @Nullable Pacing pacing;
    private long handedOver;
    private long refused;
    private long skipped;

    /**
     * @param intake what is sent
     * @param producer sends it; left open
     * @param report hears how it goes
     */
    public Publication(Intake intake, WireItemProducer producer, PublicationReport report) {
        this.intake = intake;
        this.producer = producer;
        this.report = report;
    }

    /**
     * Sends the items at their own timing.
     *
     * @param items how; null sends them at once
     * @return this publication
     */
    public Publication paced(@Nullable Pacing items) {
        pacing = items;
        return this;
    }

    /** Sends everything and waits for the acknowledgements. */
    public ProducerResult run() {
        long start = System.nanoTime();
        try {
            intake.forEach(pacing == null ? this::take : pacing.before(this::take));
            producer.flush();
        } catch (Ended ended) {
            producer.abandon();
        }
        tellRefusalsOfBrokers();
        Exception cause = failure.get();
        return new ProducerResult(
                acknowledged.get(),
                refused,
                skipped,
                Duration.ofNanos(System.nanoTime() - start),
                cause == null ? null : Failures.describe(cause, producer.topic()));
    }

    private void take(ParsedItem parsed) {
        tellRefusalsOfBrokers();
        if (parsed instanceof AcceptedItem accepted) {
            send(accepted);
        } else if (parsed instanceof Refusal refusal) {
            refuse(refusal);
        } else if (parsed instanceof SkippedFile file) {
            skipped++;
            report.skipped(file);
        }
    }

    private void send(AcceptedItem accepted) {
        try {
            producer.send(accepted.item(), (place, problem) -> acknowledge(accepted, problem));
        } catch (KafkaException problem) {
            acknowledge(accepted, problem);
        }
        if (failure.get() != null) {
            throw new Ended();
        }
        report.progressed(++handedOver);
    }

    private void acknowledge(AcceptedItem accepted, @Nullable Exception problem) {
        if (problem == null) {
            acknowledged.incrementAndGet();
        } else if (WireItemProducer.isFaultOfTheItem(problem)) {
            refusedByBrokers.add(new Refusal(
                    accepted.origin(),
                    "is too large for the topic; raise claimwire.topics.max-record-bytes and the topic's"
                            + " max.message.bytes, or split it: " + problem.getMessage()));
        } else {
            failure.compareAndSet(null, problem);
        }
    }

    private void tellRefusalsOfBrokers() {
        for (Refusal refusal = refusedByBrokers.poll(); refusal != null; refusal = refusedByBrokers.poll()) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refused++;
        report.refused(refusal);
    }

    /** Leaves the reading; why stands in {@link #failure}. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super(null, null, false, false);
        }
    }
}
