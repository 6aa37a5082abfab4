package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.claimwire.dashboard.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * The topics' values as JSON, under the names of their schemas: enums as lower-case words, times in ISO 8601, UTC, and null
 * where something is absent.
 */
final class AvroJson {

    private final Sight sight;

    /** @param sight what is shown of the records */
    AvroJson(Sight sight) {
        this.sight = sight;
    }

    /** The fields of a record, without the braces around them. */
    void fields(JsonGenerator json, IndexedRecord record) throws IOException {
        for (Schema.Field field : record.getSchema().getFields()) {
            switch (sight.of(record, field.name())) {
                case SHOWN -> {
                    json.writeFieldName(field.name());
                    value(json, record.get(field.pos()));
                }
                case HIDDEN -> {
                    json.writeFieldName(field.name());
                    nothing(json, field.schema());
                }
                case LEFT_OUT -> {}
            }
        }
    }

    private void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof IndexedRecord record) {
            json.writeStartObject();
            fields(json, record);
            json.writeEndObject();
        } else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                value(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else {
            single(json, value);
        }
    }

    private static void single(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            json.writeString(Words.of(constant));
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Instant || value instanceof CharSequence) {
            json.writeString(value.toString());
        } else {
            throw new IllegalStateException(
                    "the topics hold no " + value.getClass().getName());
        }
    }

    private static void nothing(JsonGenerator json, Schema schema) throws IOException {
        if (schema.getType() == Schema.Type.ARRAY) {
            json.writeStartArray();
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }

    /** What is shown of a record. */
    @FunctionalInterface
    interface Sight {

        /** Everything. */
        Sight ALL = (record, field) -> Shown.SHOWN;

        /** Whether a field of a record is shown. */
        Shown of(IndexedRecord record, String field);
    }

    /** Whether a field is shown. */
    enum Shown {
        /** As it is. */
        SHOWN,
        /** As if nothing were there. */
        HIDDEN,
        /** Not even its name. */
        LEFT_OUT
    }
}
