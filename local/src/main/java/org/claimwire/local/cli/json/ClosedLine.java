package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The line of a key that is no longer kept: a tombstone on a compacted topic. */
final class ClosedLine {

    private ClosedLine() {}

    /** @param what {@code situation} or {@code alert} */
    static void write(JsonGenerator json, String what, String key) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "closed");
        json.writeStringField("what", what);
        json.writeStringField("key", key);
        json.writeEndObject();
    }
}
