package org.claimwire.producer.ninjs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.json.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * Something that a ninjs object speaks of: a subject, a place, an information source.
 *
 * @param name what people call it; null if there is only a code
 * @param code {@code code} (1.x) or {@code literal} (2.x, 3.x); null if there is none
 * @param uri {@code uri} (2.x, 3.x), or {@code scheme} and {@code code} put together (1.x); null if there is none
 * @param role what it is to the item: {@code rel} or {@code role}; null if that is not said
 */
record Concept(
        @Nullable String name,
        @Nullable String code,
        @Nullable String uri,
        @Nullable String role) {

    /** A list of concepts; empty if the value is null. Empty objects, which the schemas allow, are left out. */
    static List<Concept> list(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        List<Concept> concepts = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return concepts;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonValues.wrongType(field, "a list of objects", parser.currentToken());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw JsonValues.wrongType(field, "a list of objects", parser.currentToken());
            }
            concepts.add(object(field, parser));
            JsonValues.checkCount(field, concepts.size());
        }
        concepts.removeIf(concept -> concept.label() == null);
        return concepts;
    }

    private static Concept object(String field, JsonParser parser) throws IOException, UnacceptableItemException {
        String name = null;
        String code = null;
        String scheme = null;
        String uri = null;
        String role = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "name" -> name = JsonValues.words(field + ".name", parser);
                case "code", "literal" -> code = JsonValues.words(field + "." + key, parser);
                case "scheme" -> scheme = JsonValues.words(field + ".scheme", parser);
                case "uri" -> uri = JsonValues.words(field + ".uri", parser);
                case "rel", "role" -> role = JsonValues.words(field + "." + key, parser);
                default -> parser.skipChildren();
            }
        }
        return new Concept(name, code, uri == null && scheme != null && code != null ? scheme + code : uri, role);
    }

    /** Its name, else its code, else its uri; null if it has none of them. */
    @Nullable
    String label() {
        return Stream.of(name, code, uri).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
