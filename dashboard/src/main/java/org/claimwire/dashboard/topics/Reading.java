package org.claimwire.dashboard.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of the topics by one consumer, until it fails or is told to end. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long LOOK_EVERY = Duration.ofSeconds(2).toNanos();
    private static final long FORGET_EVERY = Duration.ofMinutes(1).toNanos();
    private static final int FIRST_TOLD = 20;
    private static final int TOLD_EVERY = 1_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Followed<?>> followed;
    private final View view;
    private final Pace pace;
    private final Map<TopicPartition, Long> positions;

    /** @param positions how far each partition has been taken; empty at first, and kept up to date */
    Reading(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<String, Followed<?>> followed,
            View view,
            Pace pace,
            Map<TopicPartition, Long> positions) {
        this.consumer = consumer;
        this.followed = followed;
        this.view = view;
        this.pace = pace;
        this.positions = positions;
    }

    /** Takes records until it is to end. */
    void follow(BooleanSupplier ends) {
        begin();
        look();
        long looked = System.nanoTime();
        long forgot = looked;
        while (!ends.getAsBoolean()) {
            take(consumer.poll(POLL));
            long now = System.nanoTime();
            if (now - looked >= LOOK_EVERY || pace.isBehind()) {
                look();
                looked = now;
            }
            if (now - forgot >= FORGET_EVERY) {
                view.forget(Instant.now());
                forgot = now;
            }
        }
    }

    private void begin() {
        Map<String, List<PartitionInfo>> existing = consumer.listTopics();
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : followed.keySet()) {
            List<PartitionInfo> found = existing.get(topic);
            if (found == null) {
                throw new UnknownTopicOrPartitionException(
                        "the topic " + topic + " does not exist yet; './claimwire topics create' makes it");
            }
            found.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
    }

    private void look() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        consumer.assignment().forEach(partition -> positions.put(partition, consumer.position(partition)));
        pace.looked(ends, positions);
    }

    /** Reads all of it before any of it is taken: while the registry is away nothing is, and it is read again. */
    private void take(ConsumerRecords<byte[], byte[]> records) {
        List<Runnable> changes = new ArrayList<>();
        Map<TopicPartition, Long> taken = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            changes.add(read(record));
            taken.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        }
        if (!changes.isEmpty()) {
            view.batch(() -> changes.forEach(Runnable::run));
            positions.putAll(taken);
        }
    }

    private Runnable read(ConsumerRecord<byte[], byte[]> record) {
        Followed<?> topic = followed.get(record.topic());
        if (topic == null) {
            throw new IllegalStateException("not followed: " + record.topic());
        }
        try {
            Runnable change = topic.read(record);
            return () -> {
                try {
                    change.run();
                    pace.taken(Instant.ofEpochMilli(record.timestamp()));
                } catch (RuntimeException e) {
                    skip(record, e);
                }
            };
        } catch (RuntimeException e) {
            if (RegistryAwayException.isCauseOf(e)) {
                throw e;
            }
            return () -> skip(record, e);
        }
    }

    /** One record that cannot be shown must not hold the others. */
    private void skip(ConsumerRecord<byte[], byte[]> record, RuntimeException why) {
        long number = pace.unreadable();
        if (number <= FIRST_TOLD || number % TOLD_EVERY == 0) {
            LOG.warn(
                    "{}-{} at offset {} cannot be read and is not shown, {} so far: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    number,
                    why.getMessage());
            LOG.debug("This is why.", why);
        }
    }
}
