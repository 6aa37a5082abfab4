package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.local.cli.deadletters.Letter;
import org.claimwire.local.cli.deadletters.Place;
import org.claimwire.local.cli.deadletters.RecordPlace;
import org.jspecify.annotations.Nullable;

/** The line of one dead letter; what is absent is null. */
final class DeadLetterLine {

    private DeadLetterLine() {}

    /** @param successor the letter that stands for it since it was replayed, or null */
    static void write(JsonGenerator json, Letter letter, @Nullable Place successor) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "dead_letter");
        json.writeStringField("place", letter.place().toString());
        Times.write(json, "time", letter.time());
        json.writeStringField("stage", letter.stage());
        json.writeStringField("reason", letter.reason());
        json.writeNumberField("attempts", letter.attempts());
        json.writeStringField("document", letter.document());
        writeRecord(json, letter.record());
        json.writeStringField("key", letter.key());
        Numbers.write(json, "bytes", letter.bytes());
        json.writeStringField("content", letter.content());
        writePlace(json, "replayOf", letter.replayOf());
        writePlace(json, "replayedAs", successor);
        json.writeEndObject();
    }

    private static void writeRecord(JsonGenerator json, @Nullable RecordPlace record) throws IOException {
        if (record == null) {
            json.writeNullField("record");
            return;
        }
        json.writeObjectFieldStart("record");
        json.writeStringField("topic", record.topic());
        json.writeNumberField("partition", record.partition());
        json.writeNumberField("offset", record.offset());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, String name, @Nullable Place place) throws IOException {
        json.writeStringField(name, place == null ? null : place.toString());
    }
}
