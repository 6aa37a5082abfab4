package org.claimwire.schemas.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericContainer;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Confluent's serializer of values for the records of one generated class. Confluent's own wraps the schema anew for every
 * record, and hashes all of it to look its id up, which took a quarter of the producer's time; here it is wrapped, and
 * hashed, once. Safe for threads.
 */
final class RecordSerializer extends KafkaAvroSerializer {

    private volatile @Nullable Wrapped last;

    /**
     * @param registry knows the schemas' ids
     * @param properties the serializer's, by Confluent's names
     */
    RecordSerializer(SchemaRegistryClient registry, Map<String, ?> properties) {
        super(registry, properties);
        configure(properties, false);
    }

    /** A record's schema as it is, and as the registry's client takes it. */
    private record Wrapped(Schema schema, AvroSchema wrapped) {}

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Headers headers, @Nullable Object record) {
        if (!(record instanceof GenericContainer container)) {
            return super.serialize(topic, headers, record);
        }
        AvroSchema schema = wrapped(container);
        return serializeImpl(getSubjectName(topic, false, record, schema), topic, headers, record, schema);
    }

    private AvroSchema wrapped(GenericContainer record) {
        Wrapped known = last;
        if (known == null
                || known.schema() != record.getSchema()) { // a generated class has one schema, the same object
            known = new Wrapped(
                    record.getSchema(),
                    new AvroSchema(AvroSchemaUtils.getSchema(
                            record, useSchemaReflection, avroReflectionAllowNull, removeJavaProperties)));
            last = known;
        }
        return known.wrapped();
    }
}
