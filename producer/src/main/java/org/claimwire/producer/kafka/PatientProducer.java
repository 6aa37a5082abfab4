package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Origin;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.kafka.RenewableProducer.Generation;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends items and dead letters and never gives up: brokers or a registry that are away are waited for, what failed is sent
 * again, and only an item that is too large is refused. A failure after which Kafka's producer is of no more use makes a new
 * one. What is on its way is bounded in bytes; beyond it, sending waits. Safe for threads.
 */
public final class PatientProducer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PatientProducer.class);
    private static final int KIB = 1024;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration EVER = Duration.ofDays(3650);
    private static final String LONGEST_BLOCK_MS = "5000";

    private final Topics topics;
    private final RenewableProducer producer;
    private final Outage outage;
    private final int mostOnTheWay;
    private final Semaphore room;
    private final ScheduledExecutorService again;

    PatientProducer(Topics topics, Supplier<Producer<byte[], byte[]>> producers, long bytesOnTheWay, Outage outage) {
        this.topics = topics;
        this.outage = outage;
        mostOnTheWay = Math.max(1, Math.toIntExact(Math.min(bytesOnTheWay / KIB, Integer.MAX_VALUE)));
        room = new Semaphore(mostOnTheWay, true);
        producer = new RenewableProducer(topics, producers);
        again = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "send-again");
            thread.setDaemon(true);
            return thread;
        });
        again.scheduleWithFixedDelay(outage::look, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * A producer for the brokers and the registry that the settings name.
     *
     * @param outage hears of what is waited for
     * @throws KafkaException if Kafka cannot work with the settings; the message says why and where they stand
     */
    public static PatientProducer of(Settings settings, Outage outage) {
        RegistrySerdes serdes = RegistrySerdes.of(settings.with(Map.of("registry.patience", EVER)));
        Topics topics = new Topics(settings.topics(), serdes);
        Properties properties = WireItemProducer.properties(settings, topics);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK_MS);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.toString(Integer.MAX_VALUE));
        return new PatientProducer(
                topics,
                () -> WireItemProducer.kafka(properties),
                settings.all().getBytes("producer.on-the-way"),
                outage);
    }

    /** Hears, on some thread that must not be held up, that a piece is settled. */
    @FunctionalInterface
    public interface Settled {

        /**
         * A piece is settled for good.
         *
         * @param refusal null if the brokers have it; else why they never will
         */
        void settled(@Nullable Refusal refusal);
    }

    /** Whether something waits for brokers or a registry that are away. */
    public boolean isWaiting() {
        return outage.isOn();
    }

    /**
     * Sends an item; waits while too much is on its way, or the registry is away.
     *
     * @throws InterruptedException if the thread is interrupted; the item may or may not be sent
     */
    public void send(AcceptedItem accepted, Settled settled) throws InterruptedException {
        outage.begun();
        boolean onTheWay = false;
        try {
            ProducerRecord<byte[], byte[]> record = record(accepted.item());
            int size = size(record);
            room.acquire(size);
            onTheWay = true;
            new Sending(record, size, accepted.origin(), settled).attempt();
        } catch (RecordTooLargeException tooLarge) {
            refuse(settled, accepted.origin(), tooLarge);
        } finally {
            if (!onTheWay) {
                outage.ended();
            }
        }
    }

    /**
     * Sends a refusal to the dead letters, if it {@link DeadLetters#isDue makes} one; waits while too much is on its way.
     *
     * @throws InterruptedException if the thread is interrupted; the letter may or may not be sent
     */
    public void send(Refusal refusal, Settled settled) throws InterruptedException {
        send(refusal, settled, true);
    }

    /**
     * Sends a refusal to the dead letters however much is on its way, as is needed where something else was refused on
     * arrival: what has to be settled to make room must not wait for room.
     *
     * @throws InterruptedException if the thread is interrupted; the letter may or may not be sent
     */
    public void sendWithoutRoom(Refusal refusal, Settled settled) throws InterruptedException {
        send(refusal, settled, false);
    }

    private void send(Refusal refusal, Settled settled, boolean takesRoom) throws InterruptedException {
        if (!DeadLetters.isDue(refusal)) {
            settled.settled(null);
            return;
        }
        ProducerRecord<byte[], byte[]> letter = WireItemProducer.letter(topics, refusal);
        int size = takesRoom ? size(letter) : 0;
        room.acquire(size);
        outage.begun();
        new Sending(letter, size, refusal.origin(), settled).attempt();
    }

    /** A registry that is away is waited for within; one that takes no schema of ours is asked again. */
    private ProducerRecord<byte[], byte[]> record(WireItem item) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return WireItemProducer.record(topics, item);
            } catch (RecordTooLargeException tooLarge) {
                throw tooLarge;
            } catch (RuntimeException refusedByRegistry) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                outage.failed(
                        Failures.describe(refusedByRegistry, topics.wireItems().name()));
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                pause = longer(pause);
            }
        }
    }

    private int size(ProducerRecord<byte[], byte[]> record) {
        int bytes = length(record.key()) + length(record.value());
        return Math.min(mostOnTheWay, 1 + bytes / KIB);
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** On a thread of its own: who hears it may send a dead letter, and Kafka's thread must not wait for Kafka. */
    private void refuse(Settled settled, Origin origin, Throwable tooLarge) {
        Refusal refusal = new Refusal(origin, WireItemProducer.tooLarge(tooLarge)).ofSomethingRead();
        later(() -> settled.settled(refusal), Duration.ZERO);
    }

    /** While this closes nothing is done any more: what is not settled, its source brings again. */
    private void later(Runnable work, Duration pause) {
        try {
            again.schedule(work, pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Nothing is sent again while this closes.", closing);
        }
    }

    /** Waits no longer than a time for what is on its way, then lets go of the brokers. */
    public void close(Duration patience) {
        if (!again.isShutdown()) {
            again.shutdownNow();
            producer.close(patience);
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(5));
    }

    /** One record, until it is settled. */
    private final class Sending {

        private final ProducerRecord<byte[], byte[]> record;
        private final int size;
        private final Origin origin;
        private final Settled settled;
        private Duration pause = FIRST_PAUSE;

        private Sending(ProducerRecord<byte[], byte[]> record, int size, Origin origin, Settled settled) {
            this.record = record;
            this.size = size;
            this.origin = origin;
            this.settled = settled;
        }

        private void attempt() throws InterruptedException {
            Generation with = producer.current();
            try {
                with.producer().send(record, (place, problem) -> answered(problem, with));
            } catch (InterruptException stopped) {
                Thread.interrupted(); // said by the exception from here on
                release();
                throw new InterruptedException();
            } catch (KafkaException | IllegalStateException problem) {
                answered(problem, with);
            }
        }

        private void answered(@Nullable Exception problem, Generation with) {
            if (problem == null) {
                outage.acknowledged();
                release();
                settled.settled(null);
            } else if (WireItemProducer.isFaultOfTheItem(problem)) {
                outage.acknowledged();
                release();
                refuse(settled, origin, problem);
            } else {
                outage.failed(Failures.describe(problem, record.topic()));
                sendAgain(problem, with);
            }
        }

        private void sendAgain(Exception problem, Generation with) {
            boolean spent = !(problem instanceof RetriableException);
            later(() -> attemptAgain(spent, with), pause);
            pause = longer(pause);
        }

        private void attemptAgain(boolean spent, Generation with) {
            try {
                if (spent) {
                    producer.renew(with);
                }
                attempt();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException stillNot) {
                answered(stillNot, with);
            }
        }

        private void release() {
            outage.ended();
            room.release(size);
        }
    }
}
