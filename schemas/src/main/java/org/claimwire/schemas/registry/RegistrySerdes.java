package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import java.util.HashMap;
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
    private static final String IN_MEMORY = "mock://";

    private final SchemaRegistryClient registry;
    private final Map<String, Object> properties;

    private RegistrySerdes(SchemaRegistryClient registry, Map<String, Object> properties) {
        this.registry = registry;
        this.properties = properties;
    }

    /**
     * Serdes against the registry that the settings name. It is first asked when a record is written or read. An address
     * {@code mock://NAME} is a registry in this process's memory, for tests.
     *
     * @throws IllegalArgumentException if the address cannot be read; the message says why and holds no password
     */
    public static RegistrySerdes of(Settings settings) {
        RegistryAddress address = RegistryAddress.of(settings.all().getString("registry.url"));
        Map<String, Object> properties = new HashMap<>(settings.registryClient());
        properties.put("schema.registry.url", address.joined());
        if (address.login() != null) {
            properties.put("basic.auth.credentials.source", "USER_INFO");
            properties.put("basic.auth.user.info", address.login());
        }
        properties.putIfAbsent("max.retries", "0"); // One thing waits, and it listens to interrupts: PatientRegistry.
        properties.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        String ownSubject = settings.topics().getString("prefix") + "wire-items.v1-value";
        SchemaRegistryClient registry = PatientRegistry.of(
                client(address, properties), settings.all().getDuration("registry.patience"), ownSubject);
        return new RegistrySerdes(registry, properties);
    }

    private static SchemaRegistryClient client(RegistryAddress address, Map<String, Object> properties) {
        if (address.joined().startsWith(IN_MEMORY)) {
            return MockSchemaRegistry.getClientForScope(address.joined().substring(IN_MEMORY.length()));
        }
        return new CachedSchemaRegistryClient(address.urls(), SCHEMAS_CACHED, properties);
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
        RecordSerializer serializer = new RecordSerializer(registry, properties);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer(registry, properties);
        deserializer.configure(properties, false);
        return Serdes.serdeFrom(serializer::serialize, new TypedDeserializer<>(type, registry, deserializer));
    }
}
