package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/** The line of one source's running tally. */
final class TallyLine {

    private TallyLine() {}

    static void write(JsonGenerator json, SourceTally tally) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "tally");
        json.writeObjectFieldStart("source");
        json.writeStringField("key", tally.getSource().getKey());
        json.writeStringField("name", tally.getSource().getName());
        json.writeStringField("kind", Word.of(tally.getSource().getKind()));
        json.writeEndObject();
        json.writeNumberField("claims", tally.getClaims());
        json.writeNumberField("withdrawn", tally.getWithdrawn());
        json.writeNumberField("items", tally.getItems());
        writeCounts(json, "outlets", tally.getOutlets());
        json.writeNumberField("outletsOmitted", tally.getOutletsOmitted());
        writeCounts(json, "quotations", tally.getQuotations());
        json.writeNumberField("denials", tally.getDenials());
        writeRevisions(json, tally.getRevisions());
        writeTime(json, "first", tally.getFirst());
        writeTime(json, "last", tally.getLast());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : new TreeMap<>(counts).entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void writeRevisions(JsonGenerator json, @Nullable Revisions revisions) throws IOException {
        if (revisions == null) {
            json.writeNullField("revisions");
            return;
        }
        json.writeObjectFieldStart("revisions");
        json.writeNumberField("up", revisions.getUp());
        json.writeNumberField("down", revisions.getDown());
        json.writeEndObject();
    }

    private static void writeTime(JsonGenerator json, String name, @Nullable Instant time) throws IOException {
        json.writeStringField(name, time == null ? null : time.toString());
    }
}
