package org.claimwire.producer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The beginning of a JSON document, by which ninjs and JSON lines are told from each other: by the names that the first
 * object shows. An item of ninjs has a {@code uri}, a JSON line has an {@code id}.
 *
 * @param isNinjs whether it begins like ninjs
 */
public record JsonHead(boolean isNinjs) {

    /** Names of ninjs in lower case that no JSON line has; with them those that begin with {@code body_}. */
    private static final Set<String> NINJS_ONLY = Set.of(
            "$standard",
            "altids",
            "associations",
            "bodies",
            "byline",
            "contentcreated",
            "copyrightholder",
            "copyrightnotice",
            "descriptions",
            "firstcreated",
            "headline",
            "headlines",
            "infosource",
            "infosources",
            "located",
            "mimetype",
            "pubstatus",
            "renditions",
            "representationtype",
            "standard",
            "usageterms",
            "versioncreated");

    /**
     * Looks at the beginning of a document.
     *
     * @param head its first bytes; they may end anywhere
     */
    public static JsonHead of(byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        String json = (words.startsWith("\uFEFF") ? words.substring(1) : words).strip();
        // A bracket alone on its line begins JSON that is spread over lines, which is no JSON line.
        return new JsonHead(json.equals("[") || json.equals("{") || isNinjs(namesOfFirstObject(json)));
    }

    private static boolean isNinjs(Set<String> names) {
        boolean hasId = names.contains("id");
        boolean hasUri = names.contains("uri");
        boolean hasOthers = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("body_") || NINJS_ONLY.contains(name));
        return hasOthers && hasUri || (hasOthers || hasUri) && !hasId;
    }

    private static Set<String> namesOfFirstObject(String json) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = JsonObject.parser(json)) {
            JsonToken first = parser.nextToken();
            if ((first == JsonToken.START_ARRAY ? parser.nextToken() : first) == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException cutOrNoJson) {
            return names; // what was seen before the end counts
        }
        return names;
    }
}
