package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Confluent's deserializer for one generated class, which takes no bytes on trust. */
final class TypedDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    /** The first byte of every value in Confluent's wire format. */
    static final byte MAGIC = 0;

    private final Class<T> type;
    private final String name;
    private final SchemaRegistryClient registry;
    private final KafkaAvroDeserializer deserializer;

    TypedDeserializer(Class<T> type, SchemaRegistryClient registry, KafkaAvroDeserializer deserializer) {
        this.type = type;
        this.name = SpecificData.get().getSchema(type).getFullName();
        this.registry = registry;
        this.deserializer = deserializer;
    }

    /**
     * Reads a value; null for a tombstone.
     *
     * @throws SerializationException if the bytes are no such record
     * @throws RegistryAwayException if the registry could not be asked; it may be the cause of another exception
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            check(topic, ByteBuffer.wrap(bytes));
            return type.cast(deserializer.deserialize(topic, bytes));
        } catch (RegistryAwayException | SerializationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("a value of " + topic + " is no " + type.getSimpleName(), e);
        }
    }

    private void check(String topic, ByteBuffer bytes) throws IOException {
        if (bytes.remaining() <= Integer.BYTES || bytes.get() != MAGIC) {
            throw new SerializationException(
                    "a value of " + topic + " does not start with the byte 0 and the id of a schema");
        }
        Schema written = schema(topic, bytes.getInt());
        if (!written.getFullName().equals(name)) {
            throw new SerializationException(
                    "a value of " + topic + " is no " + name + " but " + written.getFullName());
        }
        WholeRecord.check(written, bytes);
    }

    /** Asked for as the deserializer asks, so that both share one entry of the client's cache. */
    private Schema schema(String topic, int id) throws IOException {
        try {
            return (Schema)
                    registry.getSchemaBySubjectAndId(topic + "-value", id).rawSchema();
        } catch (RestClientException e) {
            throw new SerializationException(
                    "the schema " + id + " of a value of " + topic + " is not in the registry", e);
        }
    }
}
