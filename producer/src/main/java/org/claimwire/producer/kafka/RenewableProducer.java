package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.claimwire.schemas.Topics;

/** A producer that another takes the place of once Kafka's own is of no more use. Safe for threads. */
final class RenewableProducer {

    private final Topics topics;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private Generation current;

    /**
     * One of the producers, one after the other.
     *
     * @param number the first one being 0
     * @param producer sends
     */
    record Generation(int number, WireItemProducer producer) {}

    /**
     * @param producers makes each of Kafka's own
     */
    RenewableProducer(Topics topics, Supplier<Producer<byte[], byte[]>> producers) {
        this.topics = topics;
        this.producers = producers;
        current = next(0);
    }

    /** The one that sends now. */
    synchronized Generation current() {
        return current;
    }

    /** Makes another in place of one that is of no more use; what it had on its way fails. */
    synchronized void renew(Generation failed) {
        if (failed.number() == current.number()) {
            current.producer().abandon();
            current = next(failed.number() + 1);
        }
    }

    /** Waits no longer than a time for what is on its way, then lets go of the brokers. */
    void close(Duration patience) {
        current().producer().close(patience);
    }

    private Generation next(int number) {
        return new Generation(number, new WireItemProducer(topics, producers.get()));
    }
}
