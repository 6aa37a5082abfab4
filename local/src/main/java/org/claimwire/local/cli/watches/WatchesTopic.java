package org.claimwire.local.cli.watches;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.Watches;

/** The topic of watches: what lies on it, and laying down others in its place. */
public final class WatchesTopic {

    /** A person waits for the answer. */
    private static final Map<String, String> SHORT_PATIENCE = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000",
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000",
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "15000");

    private final Settings settings;
    private final Topic<String, Watches> topic;
    private final Consumer<String> warnings;

    /**
     * @param settings name the broker, the registry and the topic
     * @param warnings told of every record that cannot be read, in a sentence
     */
    public WatchesTopic(Settings settings, Consumer<String> warnings) {
        this.settings = settings;
        this.topic = new Topics(settings.topics(), RegistrySerdes.of(settings)).watches();
        this.warnings = warnings;
    }

    /** The watches of every country that has some, in the order of the countries. */
    public Map<String, Watches> standing() {
        Map<String, Watches> standing = new TreeMap<>();
        Followed<Watches> followed = new Followed<>(topic, (record, watches) -> {
            String country = new String(record.key(), StandardCharsets.UTF_8);
            if (watches == null) {
                standing.remove(country);
            } else {
                standing.put(country, watches);
            }
        });
        try (TopicFollower follower = new TopicFollower(settings, List.of(followed), From.BEGINNING, warnings)) {
            follower.followToEnd();
        }
        return standing;
    }

    /**
     * Lays down these watches and no others: a country that is not among them loses its own. What stands already is not sent
     * again.
     *
     * @return the countries whose watches are others now
     * @throws KafkaException if the brokers refuse or do not answer
     * @throws InterruptedException if the thread is interrupted
     */
    public List<String> replaceBy(Map<String, Watches> watches) throws InterruptedException {
        Map<String, Watches> standing = standing();
        TreeSet<String> countries = new TreeSet<>(standing.keySet());
        countries.addAll(watches.keySet());
        countries.removeIf(
                country -> watches.containsKey(country) && watches.get(country).equals(standing.get(country)));
        if (!countries.isEmpty()) {
            send(countries, watches);
        }
        return List.copyOf(countries);
    }

    private void send(TreeSet<String> countries, Map<String, Watches> watches) throws InterruptedException {
        Properties properties = settings.kafka();
        SHORT_PATIENCE.forEach(properties::putIfAbsent);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<String, Watches> producer = new KafkaProducer<>(
                properties, topic.key().serializer(), topic.value().serializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (String country : countries) {
                sent.add(producer.send(new ProducerRecord<>(topic.name(), country, watches.get(country))));
            }
            for (Future<RecordMetadata> each : sent) {
                acknowledged(each);
            }
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }
}
