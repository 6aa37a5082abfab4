package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.claimwire.schemas.Settings;

/**
 * Serdes by Confluent's own Avro serializers: a magic byte, the schema's id in the registry, and Avro's binary encoding.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">wire format</a>
 */
public final class RegistrySerdes {

    private static final int SCHEMAS_CACHED = 100;

    private final SchemaRegistryClient registry;
    private final Map<String, Object> properties;

    private RegistrySerdes(SchemaRegistryClient registry, Map<String, Object> properties) {
        this.registry = registry;
        this.properties = properties;
    }

    /**
     * Serdes against the registry that the settings name. It is first asked when a record is written or read. An address
     * {@code mock://NAME} is a registry in this process's memory, for tests.
     */
    public static RegistrySerdes of(Settings settings) {
        String url = settings.all().getString("registry.url");
        Map<String, Object> properties = new HashMap<>(settings.registryClient());
        properties.put("schema.registry.url", url);
        properties.putIfAbsent("max.retries", "0"); // One thing waits, and it listens to interrupts: PatientRegistry.
        properties.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        String ownSubject = settings.topics().getString("prefix") + "wire-items.v1-value";
        SchemaRegistryClient registry = PatientRegistry.of(
                client(url, properties), settings.all().getDuration("registry.patience"), ownSubject);
        return new RegistrySerdes(registry, properties);
    }

    private static SchemaRegistryClient client(String url, Map<String, Object> properties) {
        if (url.startsWith("mock://")) {
            return MockSchemaRegistry.getClientForScope(url.substring("mock://".length()));
        }
        return new CachedSchemaRegistryClient(List.of(url.split(",")), SCHEMAS_CACHED, properties);
    }

    /** The registry's client, which waits for a registry that is away. */
    public SchemaRegistryClient registry() {
        return registry;
    }

    /** Reads records of whatever schema the registry knows, for a person to look at. */
    public AnyRecord anyRecord() {
        return new AnyRecord(registry);
    }

    /**
     * A serde of one generated class.
     *
     * <p>Its deserializer throws {@link SerializationException} for bytes that are no such record, and
     * {@link RegistryAwayException}, itself or as a cause, where the registry could not be asked.
     */
    public <T extends SpecificRecord> Serde<T> of(Class<T> type) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer(registry, properties);
        serializer.configure(properties, false);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer(registry, properties);
        deserializer.configure(properties, false);
        return Serdes.serdeFrom(serializer::serialize, new TypedDeserializer<>(type, registry, deserializer));
    }
}
