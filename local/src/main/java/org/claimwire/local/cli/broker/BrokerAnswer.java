package org.claimwire.local.cli.broker;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** What the broker answers to an {@code Admin}. */
public final class BrokerAnswer {

    private BrokerAnswer() {}

    /**
     * Waits for it.
     *
     * @throws KafkaException if the broker refuses or does not answer
     * @throws InterruptedException if the thread is interrupted
     */
    public static <T> T of(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }
}
