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
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.WireItem;

/**
 * Sends wire items to their topic, keyed by uri. Idempotent and acknowledged by all replicas: what is acknowledged is
 * there once. The partition is Kafka's murmur2 hash of the key, which producers in other languages must use as well.
 *
 * <p>What waits to be sent is bounded by Kafka's {@code buffer.memory}; beyond it, sending waits.
 */
public final class WireItemProducer implements AutoCloseable {

    private static final long LONGEST_REQUEST_MS = 30_000;

    private final Topic<String, WireItem> topic;
    private final Producer<String, WireItem> kafka;

    /**
     * @param topic where the items go
     * @param kafka sends them; closed with this
     */
    WireItemProducer(Topic<String, WireItem> topic, Producer<String, WireItem> kafka) {
        this.topic = topic;
        this.kafka = kafka;
    }

    /**
     * A producer for the brokers and the registry that the settings name. Neither is asked before the first item.
     *
     * @throws KafkaException if Kafka cannot work with the settings; the message says why and where they stand
     */
    public static WireItemProducer of(Settings settings) {
        Topic<String, WireItem> topic = topic(settings);
        Properties properties = properties(settings, topic);
        try {
            return new WireItemProducer(
                    topic,
                    new KafkaProducer<>(
                            properties, topic.key().serializer(), topic.value().serializer()));
        } catch (KafkaException unusable) {
            throw new KafkaException(
                    "Kafka cannot work with the settings for " + properties.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG)
                            + ": " + Failures.rootOf(unusable).getMessage()
                            + "; see CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS and claimwire.kafka.client",
                    unusable);
        }
    }

    /** The topic; somebody waits for its serializer, so the registry gets no more patience than the brokers. */
    static Topic<String, WireItem> topic(Settings settings) {
        String patience = settings.all().getString("producer.patience");
        RegistrySerdes serdes = RegistrySerdes.of(settings.with(Map.of("registry.patience", patience)));
        return new Topics(settings.topics(), serdes).wireItems();
    }

    static Properties properties(Settings settings, Topic<?, ?> topic) {
        long patience =
                Math.max(1000, settings.all().getDuration("producer.patience").toMillis());
        Properties properties = settings.kafka();
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, "5");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(topic.maxRecordBytes()));
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(patience));
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(patience));
        properties.put(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(Math.min(LONGEST_REQUEST_MS, patience / 2)));
        return properties;
    }

    /** The topic's name. */
    public String topic() {
        return topic.name();
    }

    /**
     * Sends an item; waits while the buffer is full.
     *
     * @param item the item
     * @param acknowledgement told, on Kafka's thread, when the brokers have it or have refused it
     * @throws KafkaException if the schema registry or the serializer refuses it
     */
    public void send(WireItem item, Callback acknowledgement) {
        kafka.send(new ProducerRecord<>(topic.name(), item.getUri(), item), acknowledgement);
    }

    /** Whether a failure is the fault of the item alone, so that others may go on. */
    static boolean isFaultOfTheItem(Throwable failure) {
        return failure instanceof RecordTooLargeException;
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

    /** Lets go of the brokers without waiting for what is on its way. */
    void abandon() {
        kafka.close(Duration.ZERO);
    }
}
