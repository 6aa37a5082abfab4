package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Reason;
import org.claimwire.v1.Side;

/** The line of one alert: its reasons, and each side's exact words. */
final class AlertLine {

    private AlertLine() {}

    static void write(JsonGenerator json, Alert alert) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "alert");
        json.writeStringField("id", alert.getId());
        json.writeStringField("situation", alert.getSituation());
        json.writeStringField("incident", alert.getIncident());
        ScopeFields.write(
                json, alert.getKind(), alert.getPlace(), alert.getOutcome(), alert.getGroup(), alert.getFacets());
        json.writeStringField("status", Word.of(alert.getStatus()));
        json.writeStringField("severity", Word.of(alert.getSeverity()));
        json.writeStringField("headline", alert.getHeadline());
        json.writeStringField("movedTo", alert.getMovedTo());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : alert.getReasons()) {
            writeReason(json, reason);
        }
        json.writeEndArray();
        json.writeNumberField("reasonsOmitted", alert.getReasonsOmitted());
        json.writeEndObject();
    }

    private static void writeReason(JsonGenerator json, Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", Word.of(reason.getKind()));
        Times.write(json, "opened", reason.getOpened());
        Times.write(json, "closed", reason.getClosed());
        json.writeArrayFieldStart("sources");
        for (String source : reason.getSources()) {
            json.writeString(source);
        }
        json.writeEndArray();
        json.writeStringField("part", reason.getPart());
        json.writeArrayFieldStart("sides");
        for (Side side : reason.getSides()) {
            writeSide(json, side);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSide(JsonGenerator json, Side side) throws IOException {
        json.writeStartObject();
        SourceFields.writeWhole(json, side.getSource());
        json.writeStringField("polarity", Word.of(side.getPolarity()));
        Numbers.write(json, "value", side.getValue());
        Numbers.write(json, "low", side.getLow());
        Numbers.write(json, "high", side.getHigh());
        json.writeStringField("qualifier", Word.of(side.getQualifier()));
        Times.write(json, side.getTime());
        json.writeObjectFieldStart("first");
        EvidenceFields.write(json, side.getFirst());
        json.writeEndObject();
        json.writeArrayFieldStart("outlets");
        for (String outlet : side.getOutlets()) {
            json.writeString(outlet);
        }
        json.writeEndArray();
        json.writeNumberField("outletsOmitted", side.getOutletsOmitted());
        json.writeEndObject();
    }
}
