package org.claimwire.streams;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Setting;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.Watches;
import org.claimwire.v1.WireItem;

/**
 * Registers the schemas before the first record, so that a registry which refuses one is found now and not at three in the
 * morning.
 *
 * <p>A topic that holds records whose schema the registry has never heard of means another registry, or one that has lost its
 * store. To register there would make it look whole, and turn all those records into dead letters.
 */
final class RegisteredSchemas {

    private final SchemaRegistryClient registry;
    private final Admin admin;

    private RegisteredSchemas(SchemaRegistryClient registry, Admin admin) {
        this.registry = registry;
        this.admin = admin;
    }

    /**
     * Registers what is missing.
     *
     * @throws IllegalStateException if the registry refuses a schema, or has lost those that the topics were written with
     */
    static void of(Settings settings, Topics topics, SchemaRegistryClient registry) {
        try (Admin admin = Admin.create(settings.kafka())) {
            RegisteredSchemas schemas = new RegisteredSchemas(registry, admin);
            schemas.register(topics.wireItems(), WireItem.getClassSchema());
            schemas.register(topics.claims(), Claim.getClassSchema());
            schemas.register(topics.sourceTallies(), SourceTally.getClassSchema());
            schemas.register(topics.watches(), Watches.getClassSchema());
            schemas.register(topics.situations(), Situation.getClassSchema());
            schemas.register(topics.alerts(), Alert.getClassSchema());
            schemas.register(topics.agreedSettings(), Setting.getClassSchema());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot ask the schema registry", e);
        }
    }

    private void register(Topic<?, ?> topic, Schema schema) throws IOException {
        String subject = topic.name() + "-value";
        try {
            if (!registry.getAllSubjects().contains(subject) && holdsRecords(topic)) {
                throw new IllegalStateException(
                        "the topic " + topic.name() + " holds records, but the schema registry at"
                                + " claimwire.registry.url knows no " + subject
                                + ": it is another registry, or has lost its store. Name the right one, or restore it.");
            }
            registry.register(subject, new AvroSchema(schema));
        } catch (RestClientException e) {
            throw new IllegalStateException(
                    "the schema registry refuses the schema of " + topic.name() + ": " + e.getMessage(), e);
        }
    }

    private boolean holdsRecords(Topic<?, ?> topic) {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, partitions(topic))
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.name(), partition), partition -> OffsetSpec.latest()));
        return answer(admin.listOffsets(latest).all()).values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .anyMatch(end -> end > 0);
    }

    private int partitions(Topic<?, ?> topic) {
        return answer(admin.describeTopics(List.of(topic.name())).allTopicNames()).values().stream()
                .mapToInt(description -> description.partitions().size())
                .sum();
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot look at the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while looking at the topics", e);
        }
    }
}
