package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.errors.SerializationException;

/** Records of whatever schema the registry knows, in Confluent's wire format; what no program concludes from. */
public final class AnyRecord {

    private static final GenericData DATA = data();

    private final SchemaRegistryClient registry;

    AnyRecord(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    /** Times as times, not as counts of milliseconds. */
    private static GenericData data() {
        GenericData data = new GenericData();
        data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        return data;
    }

    /**
     * Reads a value by the schema it was written with.
     *
     * @throws SerializationException if it is no whole record of a schema that the registry knows
     * @throws RegistryAwayException if the registry could not be asked
     */
    public GenericRecord read(byte[] value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value);
            if (bytes.remaining() <= Integer.BYTES || bytes.get() != TypedDeserializer.MAGIC) {
                throw new SerializationException("it does not start with the byte 0 and the id of a schema");
            }
            Schema schema = schema(bytes.getInt());
            int start = bytes.position();
            WholeRecord.check(schema, bytes);
            return new GenericDatumReader<GenericRecord>(schema, schema, DATA)
                    .read(null, DecoderFactory.get().binaryDecoder(value, start, value.length - start, null));
        } catch (RegistryAwayException | SerializationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("it is no whole record of its schema: " + e.getMessage(), e);
        }
    }

    private Schema schema(int id) throws IOException {
        try {
            Schema schema = (Schema) registry.getSchemaById(id).rawSchema();
            if (schema.getType() == Schema.Type.RECORD) {
                return schema;
            }
            throw new SerializationException("its schema " + id + " is of no record but " + schema.getType());
        } catch (RestClientException e) {
            throw new SerializationException("its schema " + id + " is not in the registry", e);
        }
    }
}
