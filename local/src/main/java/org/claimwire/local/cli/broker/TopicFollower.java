package org.claimwire.local.cli.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.registry.RegistryAwayException;

/**
 * Reads topics to their ends and beyond, committed records only, and belongs to no group: it disturbs nobody and keeps
 * nothing.
 */
public final class TopicFollower implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final Map<String, Followed<?>> byName;
    private final Consumer<String> warnings;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /**
     * Finds the beginning or the end of every partition, so that nothing written from now on is missed.
     *
     * @param settings name the broker
     * @param topics what is followed
     * @param from where to begin
     * @param warnings told of every record that cannot be read, in a sentence
     * @throws UnknownTopicOrPartitionException if a topic does not exist
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer or refuses
     */
    public TopicFollower(Settings settings, List<Followed<?>> topics, From from, Consumer<String> warnings) {
        this.warnings = warnings;
        byName = topics.stream()
                .collect(Collectors.toMap(followed -> followed.topic().name(), Function.identity()));
        consumer = new KafkaConsumer<>(properties(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            begin(from);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private static Properties properties(Settings settings) {
        Properties properties = settings.kafka();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
        return properties;
    }

    private void begin(From from) {
        Map<String, List<PartitionInfo>> existing = consumer.listTopics();
        List<TopicPartition> partitions = new ArrayList<>();
        for (String name : byName.keySet()) {
            List<PartitionInfo> found = existing.get(name);
            if (found == null) {
                throw new UnknownTopicOrPartitionException("the topic " + name + " does not exist");
            }
            found.forEach(info -> partitions.add(new TopicPartition(name, info.partition())));
        }
        consumer.assign(partitions);
        switch (from) {
            case BEGINNING -> consumer.seekToBeginning(partitions);
            case END -> consumer.seekToEnd(partitions);
        }
        notePositions();
    }

    /** Passes over what the brokers had before a time, where a topic is stamped by their clock. */
    public void skipTo(Instant time) {
        Map<TopicPartition, Long> wanted = new HashMap<>();
        consumer.assignment().forEach(partition -> wanted.put(partition, time.toEpochMilli()));
        consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
            if (found == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        });
        notePositions();
    }

    /** Hands on every record until this is closed; on the calling thread. */
    public void follow() {
        try (consumer) {
            while (!closing) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                records.forEach(this::take);
                notePositions();
            }
        } catch (WakeupException e) {
            if (!closing) {
                throw e;
            }
        }
    }

    /**
     * Hands on every record up to where the partitions end now; on the calling thread.
     *
     * @throws TimeoutException if the brokers hand out nothing for half a minute
     */
    public void followToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        try (consumer) {
            long last = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                records.forEach(this::take);
                last = records.isEmpty() ? last : System.nanoTime();
                if (System.nanoTime() - last > LONGEST_SILENCE.toNanos()) {
                    throw new TimeoutException("no record came for " + LONGEST_SILENCE.toSeconds() + " s");
                }
            }
        }
    }

    /** How far every partition has been handed on: the offset of the next record, markers of transactions passed over. */
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    /** Ends {@link #follow}; may be called from any thread. */
    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        Followed<?> followed = byName.get(record.topic());
        try {
            if (followed != null) {
                followed.take(record);
            }
        } catch (SerializationException e) {
            if (RegistryAwayException.isCauseOf(e)) {
                throw e;
            }
            warnings.accept("%s-%d at offset %d cannot be read: %s"
                    .formatted(record.topic(), record.partition(), record.offset(), e.getMessage()));
        }
    }

    private void notePositions() {
        consumer.assignment().forEach(partition -> positions.put(partition, consumer.position(partition)));
    }

    /** Where to begin. */
    public enum From {
        /** With the oldest record that is kept. */
        BEGINNING,
        /** With what comes from now on. */
        END
    }
}
