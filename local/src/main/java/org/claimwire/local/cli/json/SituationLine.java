package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Position;
import org.claimwire.v1.Situation;

/** The line of one situation: every source's figure, side by side. */
final class SituationLine {

    private SituationLine() {}

    static void write(JsonGenerator json, Situation situation) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "situation");
        json.writeStringField("key", situation.getKey());
        json.writeStringField("incident", situation.getIncident());
        json.writeStringField("watch", situation.getWatch());
        ScopeFields.write(
                json,
                situation.getKind(),
                situation.getPlace(),
                situation.getOutcome(),
                situation.getGroup(),
                situation.getFacets());
        Numbers.write(json, "low", situation.getLow());
        Numbers.write(json, "best", situation.getBest());
        Numbers.write(json, "high", situation.getHigh());
        json.writeNumberField("independent", situation.getIndependent());
        json.writeStringField("movedTo", situation.getMovedTo());
        json.writeArrayFieldStart("positions");
        for (Position position : situation.getPositions()) {
            writePosition(json, position);
        }
        json.writeEndArray();
        json.writeNumberField("positionsOmitted", situation.getPositionsOmitted());
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, Position position) throws IOException {
        json.writeStartObject();
        SourceFields.writeWhole(json, position.getSource());
        Numbers.write(json, "value", position.getValue());
        Numbers.write(json, "low", position.getLow());
        Numbers.write(json, "high", position.getHigh());
        json.writeStringField("qualifier", Word.of(position.getQualifier()));
        Times.write(json, position.getTime());
        Times.write(json, "published", position.getPublished());
        json.writeStringField("status", Word.of(position.getStatus()));
        Times.write(json, "ended", position.getEnded());
        json.writeArrayFieldStart("outlets");
        for (String outlet : position.getOutlets()) {
            json.writeString(outlet);
        }
        json.writeEndArray();
        json.writeNumberField("outletsOmitted", position.getOutletsOmitted());
        writeEvidence(json, position);
        json.writeEndObject();
    }

    private static void writeEvidence(JsonGenerator json, Position position) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Evidence evidence : position.getEvidence()) {
            json.writeString(evidence.getClaimId());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : position.getEvidence()) {
            json.writeStartObject();
            EvidenceFields.write(json, evidence);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("evidenceOmitted", position.getEvidenceOmitted());
    }
}
