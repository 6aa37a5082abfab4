package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Figure;
import org.claimwire.v1.WithdrawalReason;

/** The line of one claim out of its topic, asserted or withdrawn. */
final class ClaimLine {

    private ClaimLine() {}

    static void write(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "claim");
        json.writeStringField("id", claim.getClaimId());
        json.writeStringField("state", Word.of(claim.getState()));
        WithdrawalReason because = claim.getWithdrawnBecause();
        json.writeStringField("withdrawnBecause", because == null ? null : Word.of(because));
        Times.write(json, "assertedAt", claim.getAssertedAt());
        Times.write(json, "withdrawnAt", claim.getWithdrawnAt());
        json.writeBooleanField("undated", claim.getUndated());
        json.writeStringField("uri", claim.getUri());
        json.writeStringField("version", claim.getItemVersion());
        json.writeStringField("outlet", claim.getOutlet());
        json.writeStringField("voice", Word.of(claim.getVoice()));
        SourceFields.write(json, claim.getSource());
        json.writeStringField(
                "verb", claim.getCue() == null ? null : claim.getCue().getVerb());
        json.writeStringField("quotation", Word.of(claim.getQuotation()));
        json.writeBooleanField("negated", claim.getNegated());
        json.writeBooleanField("hedged", claim.getHedged());
        EvidenceFields.writeVia(json, claim.getVia());
        json.writeStringField("sentence", claim.getSentence().getExact());
        json.writeArrayFieldStart("figures");
        for (Figure figure : claim.getFigures()) {
            writeFigure(json, figure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFigure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("phrase", figure.getPhrase());
        json.writeStringField("outcome", Word.of(figure.getOutcome()));
        Numbers.write(json, "value", figure.getValue());
        Numbers.write(json, "low", figure.getLow());
        Numbers.write(json, "high", figure.getHigh());
        json.writeStringField("qualifier", Word.of(figure.getQualifier()));
        json.writeStringField("population", figure.getPopulation());
        json.writeStringField("group", Word.of(figure.getGroup()));
        json.writeStringField(
                "place", figure.getPlace() == null ? null : figure.getPlace().getName());
        json.writeBooleanField("part_of", figure.getPartOf());
        json.writeBooleanField("background", figure.getBackground());
        json.writeStringField("measure", Word.of(figure.getMeasure()));
        json.writeStringField("polarity", Word.of(figure.getPolarity()));
        json.writeEndObject();
    }
}
