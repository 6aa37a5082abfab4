package org.claimwire.producer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;

/**
 * One JSON object, read token by token: fields that are not known are passed over without being kept, a key that comes
 * twice is refused, since nobody could say which one is meant.
 */
public final class JsonObject {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING)
                    .maxStringLength(Limits.LINE_BYTES)
                    .maxNameLength(Limits.ID_UNITS)
                    .build())
            .build();

    private JsonObject() {}

    /** Takes the fields of an object, in the order in which they stand. */
    @FunctionalInterface
    public interface Fields {

        /**
         * Takes a field, or passes over it.
         *
         * @param name its name
         * @param parser stands at the first token of its value, and must be left at the last
         * @throws IOException if the JSON is broken
         * @throws UnacceptableItemException if the value is not what the field may hold
         */
        void take(String name, JsonParser parser) throws IOException, UnacceptableItemException;
    }

    /**
     * Reads an object that stands on one line.
     *
     * @param json the object, and nothing else
     * @param fields takes the fields
     * @throws UnacceptableItemException if it is no JSON object, or a field is not of its type
     */
    public static void read(String json, Fields fields) throws UnacceptableItemException {
        read(json, 1, fields);
    }

    /**
     * Reads an object that may be spread over lines.
     *
     * @param json the object, and nothing else
     * @param line the line of the document that it begins on, for the message
     * @param fields takes the fields
     * @throws UnacceptableItemException if it is no JSON object, or a field is not of its type
     */
    public static void read(String json, long line, Fields fields) throws UnacceptableItemException {
        try (JsonParser parser = parser(json)) {
            object(parser, fields);
        } catch (JsonEOFException unfinished) {
            throw new UnacceptableItemException(
                    "the JSON object does not end; it is cut short, or stands on several lines where one object a line is needed"
                            + " (try: jq -c .)");
        } catch (StreamConstraintsException excess) {
            throw new UnacceptableItemException(
                    "the JSON is larger than an item may be: " + excess.getOriginalMessage());
        } catch (JsonProcessingException broken) {
            throw new UnacceptableItemException("is no JSON: " + broken.getOriginalMessage() + where(broken, line));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
    }

    private static void object(JsonParser parser, Fields fields) throws IOException, UnacceptableItemException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnacceptableItemException(
                    "must be one JSON object, found " + JsonValues.nameOf(parser.currentToken()));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.take(name, parser);
        }
        if (parser.nextToken() != null) {
            throw new UnacceptableItemException(
                    "more than one JSON value where one is expected; put each object on its own line");
        }
    }

    /** Reads the tokens of JSON within the limits. */
    static JsonParser parser(String json) throws IOException {
        return JSON.createParser(json);
    }

    private static String where(JsonProcessingException broken, long firstLine) {
        JsonLocation at = broken.getLocation();
        if (at == null) {
            return "";
        }
        String line = at.getLineNr() > 1 ? "line " + (firstLine + at.getLineNr() - 1) + ", " : "";
        return " (" + line + "column " + at.getColumnNr() + ")";
    }
}
