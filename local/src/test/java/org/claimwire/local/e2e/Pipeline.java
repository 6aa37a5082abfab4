package org.claimwire.local.e2e;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.claimwire.local.cli.atrest.AtRest;
import org.claimwire.local.cli.atrest.BrokerLooks;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.TopicCreation;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;

/** One set of topics on a stack, under a prefix of its own, and what a dashboard would see of it. */
public final class Pipeline implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final Topics topics;
    private final Admin admin;
    private final Producer<byte[], byte[]> producer;

    Pipeline(Stack stack, String name, Path state) {
        this(Settings.load()
                .with(Map.of(
                        "kafka.bootstrap-servers",
                        stack.bootstrapServers(),
                        "registry.url",
                        stack.registryUrl(),
                        "topics.prefix",
                        name + ".",
                        "topics.partitions",
                        3,
                        "streams.state-dir",
                        state.resolve(name).toString(),
                        "streams.threads",
                        1,
                        "streams.session-timeout",
                        "6 seconds",
                        "streams.commit-interval",
                        "100 milliseconds")));
    }

    /** The topics that these settings name, made if they are missing. */
    public Pipeline(Settings settings) {
        this.settings = settings;
        topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        admin = Admin.create(settings.kafka());
        TopicCreation.createMissing(admin, topics.all());
        Properties properties = settings.kafka();
        properties.put("linger.ms", 0);
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The settings it goes by. */
    public Settings settings() {
        return settings;
    }

    /** Its topics. */
    public Topics topics() {
        return topics;
    }

    /** Asks its broker; closed with it. */
    public Admin admin() {
        return admin;
    }

    void publish(List<WireItem> items) {
        for (WireItem item : items) {
            publish(item);
        }
    }

    void publish(WireItem item) {
        String topic = topics.wireItems().name();
        publish(
                topics.wireItems().key().serializer().serialize(topic, item.getUri()),
                topics.wireItems().value().serializer().serialize(topic, item));
    }

    /** Publishes bytes as they are, and waits until the broker has them. */
    void publish(byte @org.jspecify.annotations.Nullable [] key, byte @org.jspecify.annotations.Nullable [] value) {
        try {
            producer.send(new ProducerRecord<>(topics.wireItems().name(), key, value))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until all that was published is concluded. */
    public void awaitRest() throws InterruptedException {
        List<String> unfinished = new AtRest(new BrokerLooks(
                        admin,
                        ClaimsApp.applicationId(settings),
                        Set.of(
                                topics.wireItems().name(),
                                topics.claims().name(),
                                topics.watches().name()),
                        Map::of))
                .await();
        if (!unfinished.isEmpty()) {
            throw new AssertionError(settings.topics().getString("prefix") + " does not come to rest: " + unfinished);
        }
    }

    /** What stands on the topics now, read with Confluent's own deserializer, committed records only. */
    public Outcome outcome() {
        Map<String, Claim> claims = new HashMap<>();
        for (ConsumerRecord<String, Object> record : readAll(topics.claims().name(), avro())) {
            Claim claim = (Claim) record.value();
            claims.put(claim.getClaimId(), claim);
        }
        return new Outcome(
                claims,
                lastValues(topics.sourceTallies(), SourceTally.class),
                Outcome.texts(lastValues(topics.situations(), Situation.class)),
                Outcome.texts(lastValues(topics.alerts(), Alert.class)));
    }

    /** The last value of every key; a tombstone takes the key away. */
    private <V> Map<String, V> lastValues(Topic<String, V> topic, Class<V> type) {
        Map<String, V> values = new HashMap<>();
        for (ConsumerRecord<String, Object> record : readAll(topic.name(), avro())) {
            if (record.value() == null) {
                values.remove(record.key());
            } else {
                values.put(record.key(), type.cast(record.value()));
            }
        }
        return values;
    }

    /** All dead letters, as they came. */
    public List<ConsumerRecord<String, byte[]>> deadLetters() {
        return readAll(topics.deadLetters().name(), new ByteArrayDeserializer());
    }

    /** All committed records of a topic, partition by partition in their order. */
    public <V> List<ConsumerRecord<String, V>> readAll(String topic, Deserializer<V> values) {
        Properties properties = settings.kafka();
        properties.put("isolation.level", "read_committed");
        try (Consumer<String, V> consumer = new KafkaConsumer<>(properties, new StringDeserializer(), values)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, V>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    private Deserializer<Object> avro() {
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        Map<String, Object> properties = new HashMap<>(settings.registryClient());
        properties.put("schema.registry.url", settings.all().getString("registry.url"));
        properties.put("specific.avro.reader", true);
        deserializer.configure(properties, false);
        return deserializer;
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
