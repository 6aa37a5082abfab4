package org.claimwire.producer.topic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.producer.Document;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.intake.DocumentReader;
import org.claimwire.producer.intake.Formats;
import org.claimwire.producer.intake.Handover;
import org.claimwire.schemas.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Another topic of the same cluster whose values are items as text: JSON lines, ninjs, XML. A record is a document of one
 * item or several; one that is none is refused by its {@code topic-partition@offset}.
 *
 * <p>Offsets are committed when all of a batch is settled, and a batch is settled before the next one is asked for: whoever
 * is given a partition, by a restart or because the group has changed, goes on where the items are acknowledged. What came
 * between that and a crash comes again, which changes nothing.
 */
public final class TopicSource implements LiveSource {

    /** What a SOURCE begins with that is a topic. */
    public static final String PREFIX = "kafka:";

    private static final Logger LOG = LoggerFactory.getLogger(TopicSource.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final String topic;
    private final DocumentReader reader;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private boolean away;

    TopicSource(String topic, Formats formats, Supplier<Consumer<byte[], byte[]>> consumers) {
        this.topic = topic;
        this.reader = new DocumentReader(formats);
        this.consumers = consumers;
    }

    /**
     * A topic of the cluster that the settings name.
     *
     * @param topic its name
     * @param formats those that count
     * @param settings the cluster, and {@code claimwire.producer.topic}
     * @throws IllegalArgumentException if it is one of our own topics, which would feed itself
     */
    public static TopicSource of(String topic, Formats formats, Settings settings) {
        if (topic.isBlank()) {
            throw new IllegalArgumentException("kafka: names no topic; expected kafka:TOPIC");
        }
        String prefix = settings.topics().getString("prefix");
        if (List.of("wire-items.v1", "dead-letters.v1").stream().anyMatch(own -> topic.equals(prefix + own))) {
            throw new IllegalArgumentException(
                    topic + " is where the producer itself writes to; it cannot read it too");
        }
        Properties properties = properties(settings);
        return new TopicSource(topic, formats, () -> new KafkaConsumer<>(properties));
    }

    static Properties properties(Settings settings) {
        Properties properties = settings.kafka();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.all().getString("producer.topic.group"));
        properties.putIfAbsent(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "200");
        properties.putIfAbsent(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Integer.toString(8 * 1024 * 1024));
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        return properties;
    }

    @Override
    public String name() {
        return PREFIX + topic;
    }

    @Override
    public void run(Delivery delivery) throws InterruptedException {
        while (true) {
            try {
                consume(delivery);
            } catch (InterruptException stopped) {
                Thread.interrupted(); // said by the exception from here on
                throw new InterruptedException();
            } catch (KafkaException failed) {
                sayAway(String.valueOf(failed.getMessage()));
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private void consume(Delivery delivery) throws InterruptedException {
        Consumer<byte[], byte[]> consumer = consumers.get();
        try {
            consumer.subscribe(List.of(topic));
            awaitTopic(consumer);
            while (!Thread.interrupted()) {
                ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
                if (!batch.isEmpty()) {
                    away = false;
                    for (ConsumerRecord<byte[], byte[]> record : batch) {
                        hand(record, delivery);
                    }
                    delivery.await();
                    commit(consumer, batch.nextOffsets());
                }
            }
            throw new InterruptedException();
        } finally {
            close(consumer);
        }
    }

    private void awaitTopic(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        while (consumer.partitionsFor(topic).isEmpty()) {
            sayAway("there is no such topic");
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Whoever has the partition now begins at what was committed before: the batch comes again. */
    private static void commit(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            consumer.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException rebalanced) {
            LOG.info("The group has changed; what was just sent may come again: {}", rebalanced.getMessage());
        }
    }

    private void hand(ConsumerRecord<byte[], byte[]> record, Delivery delivery) throws InterruptedException {
        String name = record.topic() + "-" + record.partition() + "@" + record.offset();
        byte[] value = record.value();
        if (value == null) {
            delivery.accept(new Refusal(
                            Origin.whole(name),
                            "has no value; an item is expected, one that is taken back has the status" + " canceled")
                    .ofSomethingRead());
            return;
        }
        Document document = new Document(name, null, value.length, () -> new ByteArrayInputStream(value));
        try {
            Handover.of(
                    sink -> reader.read(
                            document,
                            "",
                            piece -> sink.accept(
                                    piece instanceof Refusal refusal
                                                    && refusal.origin().line() == 0
                                            ? Refusal.of(refusal.origin(), refusal.reason(), value)
                                            : piece)),
                    delivery::accept);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void sayAway(String why) {
        if (!away) {
            away = true;
            LOG.warn("Waiting for the topic {}: {}", topic, why);
        }
    }

    private static void close(Consumer<byte[], byte[]> consumer) {
        boolean interrupted = Thread.interrupted();
        try {
            consumer.close(CloseOptions.timeout(CLOSE_WITHIN));
        } catch (KafkaException unfinished) {
            LOG.debug("The consumer does not close in order.", unfinished);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
