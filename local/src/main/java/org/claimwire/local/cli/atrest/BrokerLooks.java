package org.claimwire.local.cli.atrest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.local.cli.broker.BrokerAnswer;

/** Looks at a Kafka Streams application through its broker. */
public final class BrokerLooks implements AtRest.Looks {

    private final Admin admin;
    private final String applicationId;
    private final Set<String> inputs;
    private final Supplier<Map<TopicPartition, Long>> shown;

    /**
     * @param admin asks the broker; stays open
     * @param applicationId the application's id, which is its consumer group and begins its repartition topics' names
     * @param inputs the topics it reads
     * @param shown how far every output partition has been shown
     */
    public BrokerLooks(
            Admin admin, String applicationId, Collection<String> inputs, Supplier<Map<TopicPartition, Long>> shown) {
        this.admin = admin;
        this.applicationId = applicationId;
        this.inputs = Set.copyOf(inputs);
        this.shown = shown;
    }

    /** Asks for ends after positions, so that a position is never compared with an older end. */
    @Override
    public Look take() throws InterruptedException {
        Set<TopicPartition> consumed = consumed();
        Map<TopicPartition, Long> positions = shown.get();
        Map<TopicPartition, Long> read = read(consumed);
        Set<TopicPartition> all = new HashSet<>(consumed);
        all.addAll(positions.keySet());
        Map<TopicPartition, Long> stableEnds = offsets(all, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, Long> ends = offsets(all, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
        return new Look(ends, stableEnds, read, positions);
    }

    private Set<TopicPartition> consumed() throws InterruptedException {
        Set<String> topics = new HashSet<>(inputs);
        BrokerAnswer.of(admin.listTopics().names()).stream()
                .filter(this::isRepartition)
                .forEach(topics::add);
        Set<TopicPartition> partitions = new HashSet<>();
        BrokerAnswer.of(admin.describeTopics(topics).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(name, partition.partition()))));
        return partitions;
    }

    private boolean isRepartition(String topic) {
        return topic.startsWith(applicationId + "-") && topic.endsWith("-repartition");
    }

    private Map<TopicPartition, Long> read(Set<TopicPartition> partitions) throws InterruptedException {
        Map<TopicPartition, Long> read =
                new HashMap<>(offsets(partitions, OffsetSpec.earliest(), IsolationLevel.READ_COMMITTED));
        Map<TopicPartition, OffsetAndMetadata> committed =
                BrokerAnswer.of(admin.listConsumerGroupOffsets(applicationId).partitionsToOffsetAndMetadata());
        committed.forEach((partition, offset) -> {
            if (offset != null && read.containsKey(partition)) {
                read.put(partition, offset.offset());
            }
        });
        return read;
    }

    private Map<TopicPartition, Long> offsets(
            Set<TopicPartition> partitions, OffsetSpec which, IsolationLevel isolation) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, ListOffsetsResultInfo> found = BrokerAnswer.of(
                admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all());
        Map<TopicPartition, Long> offsets = new HashMap<>();
        found.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }
}
