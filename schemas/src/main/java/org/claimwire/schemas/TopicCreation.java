package org.claimwire.schemas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing; one that exists is left as its owner set it up. */
public final class TopicCreation {

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
        return created;
    }

    private static boolean isCreated(String name, KafkaFuture<Void> result) {
        try {
            result.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new KafkaException("cannot create the topic " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while creating the topic " + name, e);
        }
    }
}
