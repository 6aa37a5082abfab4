package org.claimwire.streams.agreement;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.v1.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The topic of settings, as one writer at a time sees it.
 *
 * <p>Opening it fences every other writer of the application, whose transaction then fails. What is read and then written here is
 * therefore decided on the last word.
 */
final class SettingsLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Topic<String, Setting> topic;
    private final Properties kafka;
    private final Producer<String, Setting> producer;

    /**
     * Opens the log for this writer alone.
     *
     * @param application the application id, of which the transactional id is made
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse or do not answer
     */
    SettingsLog(Settings settings, Topic<String, Setting> topic, String application) {
        this.topic = topic;
        this.kafka = settings.kafka();
        Properties properties = settings.kafka();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, application + "-settings");
        this.producer = new KafkaProducer<>(
                properties, topic.key().serializer(), topic.value().serializer());
        producer.initTransactions();
    }

    /** The value that stands under a name, or null if none does. */
    @Nullable
    String valueOf(String name) {
        Properties properties = new Properties();
        properties.putAll(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        TopicPartition partition = new TopicPartition(topic.name(), 0);
        String value = null;
        try (Consumer<String, Setting> consumer = new KafkaConsumer<>(
                properties, topic.key().deserializer(), topic.value().deserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, Setting> found : consumer.poll(POLL)) {
                    if (name.equals(found.key())) {
                        value = found.value() == null ? null : found.value().getValue();
                    }
                }
            }
        }
        return value;
    }

    /**
     * Puts a value in the place of the one that stands.
     *
     * @throws KafkaException if another writer has opened the log since, which {@link #isFencing} tells from other failures; or if
     *     the brokers refuse or do not answer
     */
    void put(String name, String value) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic.name(), name, new Setting(name, value)));
        producer.commitTransaction();
    }

    /** Whether a failure means that another writer has opened the log. The coordinator and a partition's leader say it differently. */
    static boolean isFencing(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ProducerFencedException || each instanceof InvalidProducerEpochException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        producer.close();
    }
}
