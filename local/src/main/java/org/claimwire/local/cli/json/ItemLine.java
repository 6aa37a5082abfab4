package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TextQuote;
import org.claimwire.extraction.Via;
import org.claimwire.local.cli.reading.ReadItem;
import org.jspecify.annotations.Nullable;

/** The line of one item: its claims, and its figures with the source that states each. */
final class ItemLine {

    private final Scope scope;

    ItemLine(Scope scope) {
        this.scope = scope;
    }

    void write(JsonGenerator json, ReadItem item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("uri", item.text().uri());
        json.writeStringField("version", item.version());
        json.writeStringField("status", Word.of(item.status()));
        json.writeStringField("outlet", item.text().outlet());
        json.writeStringField("language", item.reading().language());
        writeIncident(json, item.incident());
        json.writeArrayFieldStart("claims");
        for (Claim claim : item.reading().claims()) {
            writeClaim(json, item.text(), claim);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        Map<Integer, Claim> statedBy = claimsByFigure(item.reading().claims());
        List<Figure> figures = item.reading().figures();
        for (int index = 0; index < figures.size(); index++) {
            json.writeStartObject();
            writeFigure(json, item.text(), figures.get(index), statedBy.get(index));
            writeIncident(json, item.incidents().get(index));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Map<Integer, Claim> claimsByFigure(List<Claim> claims) {
        Map<Integer, Claim> statedBy = new HashMap<>();
        claims.forEach(claim -> claim.figures().forEach(figure -> statedBy.put(figure, claim)));
        return statedBy;
    }

    private void writeIncident(JsonGenerator json, @Nullable String incident) throws IOException {
        if (scope == Scope.CONCLUSIONS) {
            json.writeStringField("incident", incident);
        }
    }

    private static void writeClaim(JsonGenerator json, ItemText item, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeFieldName("source");
        SourceObject.write(json, item, claim);
        writeCue(json, item, claim.cue());
        json.writeArrayFieldStart("content");
        for (Span span : claim.content()) {
            json.writeStartObject();
            SpanFields.write(json, span);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("quotation", Word.of(claim.quotation()));
        json.writeBooleanField("negated", claim.negated());
        json.writeBooleanField("hedged", claim.hedged());
        writeVia(json, claim.via());
        json.writeFieldName("figures");
        json.writeArray(
                claim.figures().stream().mapToInt(Integer::intValue).toArray(),
                0,
                claim.figures().size());
        json.writeStringField("voice", Word.of(claim.voice()));
        writeSaid(json, claim.said());
        writeSentence(json, claim.sentence());
        json.writeEndObject();
    }

    private static void writeCue(JsonGenerator json, ItemText item, @Nullable Cue cue) throws IOException {
        if (cue == null) {
            json.writeNullField("cue");
            return;
        }
        json.writeObjectFieldStart("cue");
        json.writeStringField("text", item.words(cue.span()));
        SpanFields.write(json, cue.span());
        json.writeStringField("verb", cue.verb());
        json.writeEndObject();
    }

    private static void writeVia(JsonGenerator json, List<Via> chain) throws IOException {
        json.writeArrayFieldStart("via");
        for (Via via : chain) {
            json.writeStartObject();
            json.writeStringField("name", via.name());
            json.writeStringField("kind", Word.of(via.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSaid(JsonGenerator json, @Nullable StatedTime said) throws IOException {
        if (said == null) {
            json.writeNullField("said");
            return;
        }
        json.writeObjectFieldStart("said");
        json.writeStringField("time", said.time().toString());
        json.writeStringField("precision", Word.of(said.precision()));
        json.writeEndObject();
    }

    private static void writeSentence(JsonGenerator json, TextQuote sentence) throws IOException {
        json.writeObjectFieldStart("sentence");
        json.writeStringField("exact", sentence.exact());
        json.writeStringField("prefix", sentence.prefix());
        json.writeStringField("suffix", sentence.suffix());
        json.writeEndObject();
    }

    private static void writeFigure(JsonGenerator json, ItemText item, Figure figure, @Nullable Claim claim)
            throws IOException {
        FigureFields.write(json, figure);
        json.writeFieldName("source");
        if (claim == null) {
            json.writeNull();
        } else {
            SourceObject.write(json, item, claim);
        }
    }
}
