package org.claimwire.local.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;

/** The offsets of a span, in UTF-16 code units; {@code field} only where it lies in the title. */
final class SpanFields {

    private SpanFields() {}

    static void write(JsonGenerator json, Span span) throws IOException {
        if (span.field() == Field.TITLE) {
            json.writeStringField("field", Word.of(Field.TITLE));
        }
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }
}
