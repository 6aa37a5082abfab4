package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.v1.Source;

/** The source of a published value, as an object. */
final class SourceFields {

    private SourceFields() {}

    /** Its key, name and kind. */
    static void write(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("source");
        writeName(json, source);
        json.writeEndObject();
    }

    /** The same, with the person, the role and the organisation apart. */
    static void writeWhole(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("source");
        writeName(json, source);
        json.writeStringField("person", source.getPerson());
        json.writeStringField("role", source.getRole());
        json.writeStringField("organisation", source.getOrganisation());
        json.writeEndObject();
    }

    private static void writeName(JsonGenerator json, Source source) throws IOException {
        json.writeStringField("key", source.getKey());
        json.writeStringField("name", source.getName());
        json.writeStringField("kind", Word.of(source.getKind()));
    }
}
