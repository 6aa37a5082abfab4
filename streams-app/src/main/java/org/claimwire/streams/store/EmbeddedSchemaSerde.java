package org.claimwire.streams.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.avro.AvroMapper;
import com.fasterxml.jackson.dataformat.avro.AvroSchema;
import com.fasterxml.jackson.dataformat.avro.jsr310.AvroJavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Avro for stores and internal topics, each value with the schema it was written with, so that restoring needs no registry
 * and an older instance can read what a newer one wrote.
 *
 * <p>A value is: one byte for the format (1), the length of the schema in four bytes, the schema (Avro's parsing canonical
 * form, deflated), and the record in Avro's binary encoding. The schema comes from the record class; fields are joined by
 * name, one that the writer did not know is null, 0, false or empty. An enum constant that the reader does not know is an error:
 * nothing may be concluded from it.
 */
public final class EmbeddedSchemaSerde {

    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final JsonSetter.Value NULL_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final AvroMapper MAPPER = AvroMapper.builder()
            .addModule(new AvroJavaTimeModule())
            .withConfigOverride(List.class, list -> list.setSetterInfo(NULL_IS_EMPTY))
            .withConfigOverride(Set.class, set -> set.setSetterInfo(NULL_IS_EMPTY))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(NULL_IS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .build();
    private static final Map<ByteBuffer, AvroSchema> KNOWN = new ConcurrentHashMap<>();

    private EmbeddedSchemaSerde() {}

    /** A serde of one record class, safe for use by many threads. */
    public static <T> Serde<T> of(Class<T> type) {
        return Serdes.serdeFrom(serializer(type), deserializer(type));
    }

    private static <T> Serializer<T> serializer(Class<T> type) {
        AvroSchema schema = schemaOf(type);
        byte[] embedded = embedded(schema);
        return (topic, value) -> value == null ? null : write(topic, value, schema, embedded);
    }

    private static byte[] write(String topic, Object value, AvroSchema schema, byte[] embedded) {
        try {
            byte[] record = MAPPER.writer(schema).writeValueAsBytes(value);
            return ByteBuffer.allocate(HEADER + embedded.length + record.length)
                    .put(FORMAT)
                    .putInt(embedded.length)
                    .put(embedded)
                    .put(record)
                    .array();
        } catch (IOException e) {
            throw new SerializationException("cannot write a value for " + topic, e);
        }
    }

    private static <T> Deserializer<T> deserializer(Class<T> type) {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes, type);
    }

    private static <T> @Nullable T read(String topic, byte[] bytes, Class<T> type) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (buffer.get() != FORMAT) {
                throw new SerializationException("a value of " + topic + " has an unknown format");
            }
            int length = buffer.getInt();
            AvroSchema schema = schemaIn(buffer.slice(HEADER, length));
            int start = HEADER + length;
            return MAPPER.readerFor(type).with(schema).readValue(bytes, start, bytes.length - start);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot read a value of " + topic, e);
        }
    }

    private static AvroSchema schemaIn(ByteBuffer embedded) {
        AvroSchema known = KNOWN.get(embedded);
        if (known == null) {
            byte[] deflated = new byte[embedded.remaining()];
            embedded.duplicate().get(deflated);
            known = new AvroSchema(new Schema.Parser().parse(inflated(deflated)));
            KNOWN.put(ByteBuffer.wrap(deflated), known);
        }
        return known;
    }

    private static AvroSchema schemaOf(Class<?> type) {
        try {
            String canonical =
                    SchemaNormalization.toParsingForm(MAPPER.schemaFor(type).getAvroSchema());
            return new AvroSchema(new Schema.Parser().parse(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException("no Avro schema can be made of " + type, e);
        }
    }

    private static byte[] embedded(AvroSchema schema) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(schema.getAvroSchema().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] deflated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream inflater = new InflaterOutputStream(bytes)) {
            inflater.write(deflated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
