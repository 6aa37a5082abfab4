package org.claimwire.producer.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.embargo.HeldItems;
import org.claimwire.producer.kafka.PatientProducer;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.kafka.PublicationReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sources that go on, a thread each, into one producer, until they are stopped. What is refused becomes a dead letter, what
 * is under embargo is held back, and what is away is waited for: nothing that a source handed on is lost. Runs once.
 */
public final class LivePublication {

    private static final Logger LOG = LoggerFactory.getLogger(LivePublication.class);
    private static final Duration SOURCES_END_WITHIN = Duration.ofSeconds(4);
    private static final Duration FLUSH_WITHIN = Duration.ofSeconds(4);

    private final HeldItems held;
    private final PatientProducer producer;
    private final Counts counts = new Counts();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<SourceThread> threads = new ArrayList<>();
    private final SourceThread embargoes;

    /**
     * @param sources what is sent
     * @param held takes the items under embargo, and has those of earlier runs
     * @param producer sends them; closed with this
     * @param report hears how it goes, on one thread at a time
     */
    public LivePublication(
            List<LiveSource> sources, HeldItems held, PatientProducer producer, PublicationReport report) {
        this.held = held;
        this.producer = producer;
        LiveReport told = new LiveReport(report);
        for (LiveSource source : sources) {
            Sending sending = new Sending(producer, counts, told);
            threads.add(new SourceThread(source, new Embargoed(held, sending), this::giveUp));
        }
        embargoes = new SourceThread(new EmbargoEnds(held), new Sending(producer, counts, told), this::giveUp);
    }

    /**
     * Runs until all sources have come to their end, {@link #stop} is called, or the thread is interrupted; then lets what
     * is on its way arrive, for some seconds.
     */
    public ProducerResult run() {
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        embargoes.start();
        Thread watcher = stopWhenAllHaveEnded();
        try {
            stop.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        watcher.interrupt();
        end();
        ended.countDown();
        return new ProducerResult(
                counts.sent.get(),
                counts.refused.get(),
                counts.skipped.get(),
                held.size(),
                Duration.ofNanos(System.nanoTime() - start),
                failure.get());
    }

    /** Stops it and waits, for less than ten seconds, until it has ended. */
    public void stop() {
        stop.countDown();
        try {
            if (!ended.await(
                    SOURCES_END_WITHIN.plus(FLUSH_WITHIN).plusSeconds(1).toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Ending before all is at rest; what is not acknowledged comes again.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp(String why) {
        failure.compareAndSet(null, why);
        stop.countDown();
    }

    private Thread stopWhenAllHaveEnded() {
        Thread watcher = new Thread(
                () -> {
                    try {
                        for (Thread thread : threads) {
                            thread.join();
                        }
                        stop.countDown();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "sources-ended");
        watcher.setDaemon(true);
        watcher.start();
        return watcher;
    }

    private void end() {
        boolean interrupted = Thread.interrupted();
        List<SourceThread> all = new ArrayList<>(threads);
        all.add(embargoes);
        all.forEach(Thread::interrupt);
        long deadline = System.nanoTime() + SOURCES_END_WITHIN.toNanos();
        try {
            for (Thread thread : all) {
                thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException again) {
            interrupted = true;
        }
        producer.close(FLUSH_WITHIN);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
