package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Voice;

/**
 * The source of a claim, with the words that name it there; null where the item names none: the outlet's own voice, and a
 * cue without a source.
 */
final class SourceObject {

    private SourceObject() {}

    static void write(JsonGenerator json, ItemText item, Claim claim) throws IOException {
        if (claim.voice() != Voice.ATTRIBUTED) {
            json.writeNull();
            return;
        }
        Source source = claim.source();
        json.writeStartObject();
        writeMention(json, item, claim);
        json.writeStringField("key", source.key());
        json.writeStringField("name", source.name());
        json.writeStringField("kind", Word.of(source.kind()));
        json.writeStringField("person", source.person());
        json.writeStringField("role", source.role());
        json.writeStringField("organisation", source.organisation());
        json.writeEndObject();
    }

    private static void writeMention(JsonGenerator json, ItemText item, Claim claim) throws IOException {
        Span mention = claim.mention();
        if (mention == null) {
            json.writeNullField("text");
            json.writeNullField("begin");
            json.writeNullField("end");
            return;
        }
        json.writeStringField("text", item.words(mention));
        SpanFields.write(json, mention);
    }
}
