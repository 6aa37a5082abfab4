package org.claimwire.producer.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.embargo.HeldItem;
import org.claimwire.producer.embargo.HeldItems;
import org.claimwire.producer.embargo.HeldItems.Taken;
import org.claimwire.producer.embargo.TemporaryHold;
import org.claimwire.producer.intake.Intake;
import org.claimwire.producer.intake.Pacing;
import org.claimwire.producer.intake.ReadAhead;
import org.jspecify.annotations.Nullable;

/**
 * One run of an intake into the topic. A refused piece of input stops nothing and becomes a dead letter; brokers or a
 * registry that stay away for longer than the settings' patience end it, and the result says so. An item under embargo is
 * not sent before its time: it is waited for, as long as one is ready to, or left unsent. Runs once.
 */
public final class Publication {

    private final Intake intake;
    private final WireItemProducer producer;
    private final PublicationReport report;
    private final Clock clock = Clock.systemUTC();
    private final TemporaryHold hold = new TemporaryHold(clock);

    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Queue<Refusal> refusedByBrokers = new ConcurrentLinkedQueue<>();
    private @Nullable Pacing pacing;
    private Duration waitForEmbargoes = Duration.ZERO;
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

    /**
     * Waits for embargoes to end, if they do so soon enough.
     *
     * @param longest how long to wait behind the end of the input
     * @return this publication
     */
    public Publication waitingForEmbargoes(Duration longest) {
        waitForEmbargoes = longest;
        return this;
    }

    /** Sends everything and waits for the acknowledgements. */
    public ProducerResult run() {
        long start = System.nanoTime();
        try (hold) {
            long held = send();
            tellRefusalsOfBrokers();
            Exception cause = failure.get();
            return new ProducerResult(
                    acknowledged.get(),
                    refused,
                    skipped,
                    held,
                    Duration.ofNanos(System.nanoTime() - start),
                    cause == null ? null : Failures.describe(cause, producer.topic()));
        }
    }

    /** Sends everything, and says how many items it leaves unsent. */
    private long send() {
        try {
            read();
            producer.flush();
            hold.held().ifPresent(this::sendHeld);
            tellRefusalsOfBrokers();
            producer.flush(); // the letters of what the brokers refused
        } catch (Ended ended) {
            producer.abandon();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failure.compareAndSet(null, stopped);
            producer.abandon();
        }
        return hold.held().map(HeldItems::size).orElse(0);
    }

    /** Items at their own timing are not read ahead of it: their time of receipt is that of the reading. */
    private void read() throws InterruptedException {
        if (pacing == null) {
            ReadAhead.forEach(intake, this::take);
        } else {
            intake.forEach(pacing.before(this::take));
        }
    }

    private void take(ParsedItem parsed) {
        tellRefusalsOfBrokers();
        if (parsed instanceof AcceptedItem accepted) {
            if (hold.take(accepted) == Taken.TO_SEND) {
                send(accepted);
            }
        } else if (parsed instanceof Refusal refusal) {
            refuse(refusal);
        } else if (parsed instanceof SkippedFile file) {
            skipped++;
            report.skipped(file);
        }
    }

    private void sendHeld(HeldItems held) {
        Instant patience = clock.instant().plus(waitForEmbargoes);
        try {
            Optional<Instant> first = held.first();
            while (first.isPresent() && !first.get().isAfter(patience)) {
                report.waiting(held.size(), first.get());
                held.awaitDue();
                for (HeldItem due : held.due()) {
                    held.read(due).ifPresent(this::send);
                    held.sent(due); // or the run has ended, and the folder with it
                }
                producer.flush();
                first = held.first();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (held.size() > 0) {
            report.held(held.size(), held.first().orElseThrow(), held.last().orElseThrow());
        }
    }

    private void send(AcceptedItem accepted) {
        try {
            producer.send(accepted.item(), (place, problem) -> acknowledge(accepted, problem));
        } catch (KafkaException problem) {
            acknowledge(accepted, problem);
        }
        endIfFailed();
        report.progressed(++handedOver);
    }

    private void acknowledge(AcceptedItem accepted, @Nullable Exception problem) {
        if (problem == null) {
            acknowledged.incrementAndGet();
        } else if (WireItemProducer.isFaultOfTheItem(problem)) {
            refusedByBrokers.add(new Refusal(accepted.origin(), WireItemProducer.tooLarge(problem)).ofSomethingRead());
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
        if (DeadLetters.isDue(refusal) && failure.get() == null) {
            sendLetter(refusal);
            endIfFailed();
        }
    }

    private void sendLetter(Refusal refusal) {
        try {
            producer.send(refusal, (place, problem) -> failure.compareAndSet(null, problem));
        } catch (KafkaException problem) {
            failure.compareAndSet(null, problem);
        }
    }

    private void endIfFailed() {
        if (failure.get() != null) {
            throw new Ended();
        }
    }

    /** Leaves the reading; why stands in {@link #failure}. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super(null, null, false, false);
        }
    }
}
