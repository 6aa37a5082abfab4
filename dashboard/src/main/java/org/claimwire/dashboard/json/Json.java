package org.claimwire.dashboard.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** JSON in one line. What is no whole character, as half of a pair, becomes a question mark once it is written as UTF-8. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** A value as a text. */
    public static String of(Writing value) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(words)) {
            value.write(json);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words.toString();
    }

    /** An object as a text. */
    public static String object(Writing fields) {
        return of(json -> {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        });
    }

    static void time(JsonGenerator json, String name, @Nullable Instant time) throws IOException {
        json.writeStringField(name, time == null ? null : time.toString());
    }

    static void strings(JsonGenerator json, String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Writes one value, or the fields of an object. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes it.
         *
         * @throws IOException if the generator cannot write
         */
        void write(JsonGenerator json) throws IOException;
    }
}
