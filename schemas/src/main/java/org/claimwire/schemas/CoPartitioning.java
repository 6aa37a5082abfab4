package org.claimwire.schemas;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;

/**
 * Topics whose keys must meet in one task have to have as many partitions as one another. Kafka Streams checks that for joins
 * only; here a watch on another partition than its country's readings would never be seen.
 */
public final class CoPartitioning {

    private CoPartitioning() {}

    /**
     * Makes sure that all of these topics, which exist, have the same number of partitions.
     *
     * @throws IllegalStateException if they do not; the message says how many each has
     * @throws KafkaException if the broker does not tell
     */
    public static void require(Admin admin, Collection<? extends Topic<?, ?>> topics) {
        Map<String, Integer> partitions = new TreeMap<>();
        describe(admin, topics)
                .forEach(
                        (name, topic) -> partitions.put(name, topic.partitions().size()));
        if (partitions.values().stream().distinct().count() > 1) {
            throw new IllegalStateException("these topics must have the same number of partitions, but have "
                    + partitions + "; delete and recreate those that differ, or take another prefix");
        }
    }

    private static Map<String, TopicDescription> describe(Admin admin, Collection<? extends Topic<?, ?>> topics) {
        try {
            return admin.describeTopics(topics.stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot tell how many partitions the topics have", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while asking how many partitions the topics have", e);
        }
    }
}
