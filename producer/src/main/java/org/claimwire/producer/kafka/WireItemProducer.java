package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.producer.Causes;
import org.claimwire.producer.Refusal;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.WireItem;

/**
 * Sends wire items to their topic, keyed by uri, and what was refused to the dead letters. Idempotent and acknowledged by
 * all replicas: what is acknowledged is there once. The partition is Kafka's murmur2 hash of the key, which producers in
 * other languages must use as well.
 *
 * <p>What waits to be sent is bounded by Kafka's {@code buffer.memory}; beyond it, sending waits.
 */
public final class WireItemProducer implements AutoCloseable {

    private static final long LONGEST_REQUEST_MS = 30_000;

    private final Topics topics;
    private final Producer<byte[], byte[]> kafka;

    /**
     * @param topics where the items and the dead letters go
     * @param kafka sends them; closed with this
     */
    WireItemProducer(Topics topics, Producer<byte[], byte[]> kafka) {
        this.topics = topics;
        this.kafka = kafka;
    }

    /**
     * A producer for the brokers and the registry that the settings name. Neither is asked before the first item.
     *
     * @throws KafkaException if Kafka cannot work with the settings; the message says why and where they stand
     */
    public static WireItemProducer of(Settings settings) {
        Topics topics = topics(settings);
        return new WireItemProducer(topics, kafka(properties(settings, topics)));
    }

    /** @throws KafkaException if Kafka cannot work with the properties */
    static Producer<byte[], byte[]> kafka(Properties properties) {
        try {
            return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException unusable) {
            throw new KafkaException(
                    "Kafka cannot work with the settings for " + properties.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG)
                            + ": " + Causes.rootOf(unusable).getMessage()
                            + "; see CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS and claimwire.kafka.client",
                    unusable);
        }
    }

    /** The topics; somebody waits for their serializers, so the registry gets no more patience than the brokers. */
    static Topics topics(Settings settings) {
        String patience = settings.all().getString("producer.patience");
        RegistrySerdes serdes = RegistrySerdes.of(settings.with(Map.of("registry.patience", patience)));
        return new Topics(settings.topics(), serdes);
    }

    static Properties properties(Settings settings, Topics topics) {
        long patience =
                Math.max(1000, settings.all().getDuration("producer.patience").toMillis());
        Properties properties = settings.kafka();
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, "5");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Integer.toString(topics.deadLetters().maxRecordBytes()));
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(patience));
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(patience));
        properties.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(Math.min(LONGEST_REQUEST_MS, patience / 2)));
        return properties;
    }

    /** The name of the topic of wire items. */
    public String topic() {
        return topics.wireItems().name();
    }

    /**
     * Sends an item; waits while the buffer is full.
     *
     * @param item the item
     * @param acknowledgement told, on Kafka's thread, when the brokers have it or have refused it
     * @throws KafkaException if the brokers do not know the topic, the schema registry or the serializer refuses the item,
     *     or it is larger than the topic takes
     */
    public void send(WireItem item, Callback acknowledgement) {
        kafka.partitionsFor(topic()); // brokers that are away are told of before a registry that is, as it would be
        send(record(topics, item), acknowledgement);
    }

    /**
     * Sends a dead letter; waits while the buffer is full.
     *
     * @param refusal {@link DeadLetters#isDue due} as one
     * @param acknowledgement told, on Kafka's thread, when the brokers have it or have refused it
     */
    void send(Refusal refusal, Callback acknowledgement) {
        send(letter(topics, refusal), acknowledgement);
    }

    void send(ProducerRecord<byte[], byte[]> record, Callback acknowledgement) {
        kafka.send(record, acknowledgement);
    }

    /**
     * The record of an item.
     *
     * @throws RecordTooLargeException if it is larger than its topic takes, not counting what compression saves
     */
    static ProducerRecord<byte[], byte[]> record(Topics topics, WireItem item) {
        Topic<String, WireItem> topic = topics.wireItems();
        byte[] key = topic.key().serializer().serialize(topic.name(), item.getUri());
        byte[] value = topic.value().serializer().serialize(topic.name(), item);
        if (key.length + value.length > topic.maxRecordBytes()) {
            throw new RecordTooLargeException((key.length + value.length) + " bytes, more than the "
                    + topic.maxRecordBytes() + " of " + topic.name());
        }
        return new ProducerRecord<>(topic.name(), key, value);
    }

    static ProducerRecord<byte[], byte[]> letter(Topics topics, Refusal refusal) {
        return DeadLetters.record(topics.deadLetters().name(), refusal);
    }

    /** Whether a failure is the fault of the item alone, so that others may go on. */
    static boolean isFaultOfTheItem(Throwable failure) {
        return failure instanceof RecordTooLargeException;
    }

    /** What is said of an item that is at fault. */
    static String tooLarge(Throwable failure) {
        return "is too large for the topic; raise claimwire.topics.max-record-bytes and the topic's max.message.bytes, or"
                + " split it: " + failure.getMessage();
    }

    /** Waits until everything sent so far is acknowledged or refused. */
    public void flush() {
        kafka.flush();
    }

    /** Waits for what is on its way, then lets go of the brokers. */
    @Override
    public void close() {
        kafka.close();
    }

    /** Waits no longer than a time for what is on its way, then lets go of the brokers. */
    void close(Duration patience) {
        kafka.close(patience);
    }

    /** Lets go of the brokers without waiting for what is on its way. */
    void abandon() {
        kafka.close(Duration.ZERO);
    }
}
