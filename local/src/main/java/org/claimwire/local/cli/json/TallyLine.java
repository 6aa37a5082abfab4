package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.StandingFigure;

/** The line of one source's running tally. */
final class TallyLine {

    private TallyLine() {}

    static void write(JsonGenerator json, SourceTally tally) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "tally");
        SourceFields.write(json, tally.getSource());
        json.writeNumberField("claims", tally.getClaims());
        json.writeNumberField("withdrawn", tally.getWithdrawn());
        json.writeNumberField("items", tally.getItems());
        writeCounts(json, "outlets", tally.getOutlets());
        json.writeNumberField("outletsOmitted", tally.getOutletsOmitted());
        writeCounts(json, "quotations", tally.getQuotations());
        json.writeNumberField("denials", tally.getDenials());
        writeRevisions(json, tally.getRevisions());
        writeStanding(json, tally);
        Times.write(json, "first", tally.getFirst());
        Times.write(json, "last", tally.getLast());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : new TreeMap<>(counts).entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void writeRevisions(JsonGenerator json, Revisions revisions) throws IOException {
        json.writeObjectFieldStart("revisions");
        json.writeNumberField("up", revisions.getUp());
        json.writeNumberField("down", revisions.getDown());
        json.writeEndObject();
    }

    private static void writeStanding(JsonGenerator json, SourceTally tally) throws IOException {
        json.writeNumberField("standing", tally.getStanding());
        json.writeArrayFieldStart("standingFigures");
        for (StandingFigure figure : tally.getStandingFigures()) {
            json.writeStartObject();
            json.writeStringField("situation", figure.getSituation());
            Numbers.write(json, "value", figure.getValue());
            Numbers.write(json, "low", figure.getLow());
            Numbers.write(json, "high", figure.getHigh());
            Times.write(json, "since", figure.getSince());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("standingFiguresOmitted", tally.getStandingFiguresOmitted());
    }
}
