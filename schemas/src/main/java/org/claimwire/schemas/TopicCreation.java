package org.claimwire.schemas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics that are missing; one that exists is left as its owner set it up.
 *
 * <p>The controller answers before the brokers know a topic, and a topology that starts in between finds its sources missing;
 * so a creation ends when the brokers know it.
 */
public final class TopicCreation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private TopicCreation() {}

    /**
     * Creates what is missing.
     *
     * @return the names of the topics that were created now
     * @throws KafkaException if the broker refuses for another reason than that a topic exists
     */
    public static List<String> createMissing(Admin admin, Collection<? extends Topic<?, ?>> topics) {
        var results = admin.createTopics(topics.stream().map(Topic::toCreate).toList());
        List<String> created = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> result : results.values().entrySet()) {
            if (isCreated(result.getKey(), result.getValue())) {
                created.add(result.getKey());
            }
        }
        awaitKnown(admin, created);
        return created;
    }

    private static boolean isCreated(String name, KafkaFuture<Void> result) {
        return !failsWith(TopicExistsException.class, name, result);
    }

    private static void awaitKnown(Admin admin, List<String> names) {
        long start = System.nanoTime();
        for (String name : names) {
            while (failsWith(
                    UnknownTopicOrPartitionException.class,
                    name,
                    admin.describeTopics(List.of(name)).allTopicNames())) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new KafkaException("the brokers do not know the new topic " + name + " after " + PATIENCE);
                }
                pause(name);
            }
        }
    }

    /** Waits for an answer: whether it is the failure that is expected; any other is thrown. */
    private static boolean failsWith(Class<? extends Exception> expected, String name, KafkaFuture<?> answer) {
        try {
            answer.get();
            return false;
        } catch (ExecutionException e) {
            if (expected.isInstance(e.getCause())) {
                return true;
            }
            throw new KafkaException("cannot create the topic " + name, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(name, e);
        }
    }

    private static void pause(String name) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(name, e);
        }
    }

    private static KafkaException interrupted(String name, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new KafkaException("interrupted while creating the topic " + name, cause);
    }
}
