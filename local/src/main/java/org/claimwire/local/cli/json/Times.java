package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/** Times in ISO 8601, UTC, that may be absent. */
final class Times {

    private Times() {}

    static void write(JsonGenerator json, String name, @Nullable Instant time) throws IOException {
        json.writeStringField(name, time == null ? null : time.toString());
    }

    /** The field {@code time}, and beside it how much of it was stated. */
    static void write(JsonGenerator json, StatedTime stated) throws IOException {
        write(json, "time", stated.getTime());
        json.writeStringField("precision", Word.of(stated.getPrecision()));
    }
}
