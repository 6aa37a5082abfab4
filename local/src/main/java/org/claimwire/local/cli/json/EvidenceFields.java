package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Via;

/** The claim that leads back to exact words: where they stand, and by which way they came there. */
final class EvidenceFields {

    private EvidenceFields() {}

    static void write(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("claim", evidence.getClaimId());
        json.writeStringField("uri", evidence.getUri());
        json.writeStringField("outlet", evidence.getOutlet());
        json.writeStringField("link", evidence.getLink());
        json.writeStringField("phrase", evidence.getPhrase());
        json.writeStringField("sentence", evidence.getSentence());
        writeVia(json, evidence.getVia());
        Times.write(json, "from", evidence.getFrom());
        Times.write(json, "until", evidence.getUntil());
    }

    static void writeVia(JsonGenerator json, List<Via> chain) throws IOException {
        json.writeArrayFieldStart("via");
        for (Via via : chain) {
            json.writeStartObject();
            json.writeStringField("name", via.getName());
            json.writeStringField("kind", Word.of(via.getKind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
