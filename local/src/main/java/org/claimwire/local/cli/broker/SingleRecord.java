package org.claimwire.local.cli.broker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.schemas.Settings;

/** One record, by its place. */
public final class SingleRecord {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private SingleRecord() {}

    /**
     * Reads the record that stands at an offset, if it is committed and still kept.
     *
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer or refuse
     */
    public static Optional<ConsumerRecord<byte[], byte[]>> at(
            Settings settings, TopicPartition partition, long offset) {
        Properties properties = settings.kafka();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "1");
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return holds(consumer, partition, offset) ? read(consumer, partition, offset) : Optional.empty();
        }
    }

    private static boolean holds(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        List<PartitionInfo> partitions = consumer.listTopics().getOrDefault(partition.topic(), List.of());
        if (partitions.stream().noneMatch(info -> info.partition() == partition.partition())) {
            return false;
        }
        Long begin = consumer.beginningOffsets(List.of(partition)).get(partition);
        Long end = consumer.endOffsets(List.of(partition)).get(partition);
        return begin != null && end != null && offset >= begin && offset < end;
    }

    private static Optional<ConsumerRecord<byte[], byte[]>> read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        long start = System.nanoTime();
        while (consumer.position(partition) <= offset) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return Optional.of(record).filter(found -> found.offset() == offset);
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new TimeoutException("no record of " + partition + " came for " + PATIENCE.toSeconds() + " s");
            }
        }
        return Optional.empty();
    }
}
