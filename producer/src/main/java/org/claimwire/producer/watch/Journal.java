package org.claimwire.producer.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimwire.producer.state.DurableFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been read of one watched folder, over restarts: a file of JSON, which is there whole or not at all. Without it
 * everything is read again, which changes nothing. Not safe for threads.
 */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Map<String, Done> doneById = new HashMap<>();
    private boolean changed;

    private Journal(Path file) {
        this.file = file;
    }

    /** The journal in a file; empty if there is none, or it cannot be understood, which is said. */
    static Journal in(Path file) {
        Journal journal = new Journal(file);
        if (Files.exists(file)) {
            try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
                journal.read(parser);
            } catch (IOException | DateTimeException broken) {
                LOG.warn("The journal {} cannot be read; all files are read again: {}", file, broken.getMessage());
                journal.doneById.clear();
            }
        }
        return journal;
    }

    /** What is known of a file by its path below the folder; null if it has not been read. */
    @Nullable
    Done of(String id) {
        return doneById.get(id);
    }

    void done(String id, Done done) {
        changed |= !done.equals(doneById.put(id, done));
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> ids) {
        changed |= doneById.keySet().retainAll(ids);
    }

    /**
     * Writes down what has changed.
     *
     * @throws IOException if it cannot be written; what stood there before still stands
     */
    void save() throws IOException {
        if (!changed) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (Map.Entry<String, Done> entry : new TreeMap<>(doneById).entrySet()) {
                Done done = entry.getValue();
                json.writeArrayFieldStart(entry.getKey());
                json.writeNumber(done.state().size());
                json.writeString(done.state().modified().toString());
                json.writeString(done.digest());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        DurableFile.write(file, bytes.toByteArray());
        changed = false;
    }

    private void read(JsonParser parser) throws IOException {
        expect(parser, JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String id = parser.currentName();
            expect(parser, JsonToken.START_ARRAY);
            expect(parser, JsonToken.VALUE_NUMBER_INT);
            long size = parser.getLongValue();
            expect(parser, JsonToken.VALUE_STRING);
            Instant modified = Instant.parse(parser.getText());
            expect(parser, JsonToken.VALUE_STRING);
            doneById.put(id, new Done(new FileState(size, modified), parser.getText()));
            expect(parser, JsonToken.END_ARRAY);
        }
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw new IOException(
                    "expected " + token + " at " + parser.currentLocation().offsetDescription());
        }
    }
}
