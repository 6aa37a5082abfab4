package org.claimwire.streams.agreement;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** How far a group has read a topic, and whether anybody of it reads. */
final class InputPlace {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Admin admin;
    private final String group;
    private final String topic;

    InputPlace(Admin admin, String group, String topic) {
        this.admin = admin;
        this.group = group;
        this.topic = topic;
    }

    /**
     * Waits until the group has no member.
     *
     * @throws IllegalStateException if it still has one after the patience
     */
    void awaitAlone(Duration patience) {
        long start = System.nanoTime();
        int members = members();
        while (members > 0) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new IllegalStateException(
                        "other aliases can be accepted only by an instance that is alone, and the group " + group
                                + " has members: " + members + "; stop the other instances first");
            }
            pause();
            members = members();
        }
    }

    private int members() {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .mapToInt(described -> described.members().size())
                    .sum();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw new KafkaException("cannot look at the group " + group, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Puts the group back to the first record of every partition. */
    void toBeginning() {
        Map<TopicPartition, OffsetSpec> earliest =
                answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                        .flatMap(described -> described.partitions().stream())
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> first = answer(
                        admin.listOffsets(earliest).all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new OffsetAndMetadata(entry.getValue().offset())));
        answer(admin.alterConsumerGroupOffsets(group, first).all());
    }

    private <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "cannot put the group " + group + " back to the beginning of " + topic, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private KafkaException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new KafkaException("interrupted while looking at the group " + group, cause);
    }
}
