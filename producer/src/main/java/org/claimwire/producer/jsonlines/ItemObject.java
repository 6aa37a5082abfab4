package org.claimwire.producer.jsonlines;

import com.fasterxml.jackson.core.JsonFactory;
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
final class ItemObject {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING)
                    .maxStringLength(Limits.LINE_BYTES)
                    .maxNameLength(Limits.ID_UNITS)
                    .build())
            .build();

    private ItemObject() {}

    /**
     * Reads an object.
     *
     * @param line the object, and nothing else
     * @return its fields as they were written
     * @throws UnacceptableItemException if the line is no JSON object or a field is not of its type
     */
    static ItemFields read(String line) throws UnacceptableItemException {
        try (JsonParser parser = JSON.createParser(line)) {
            return object(parser);
        } catch (JsonEOFException unfinished) {
            throw new UnacceptableItemException(
                    "the JSON object does not end on its line; one object a line, try: jq -c .");
        } catch (StreamConstraintsException excess) {
            throw new UnacceptableItemException(
                    "the JSON is larger than an item may be: " + excess.getOriginalMessage());
        } catch (JsonProcessingException broken) {
            throw new UnacceptableItemException("is no JSON: " + broken.getOriginalMessage() + where(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
    }

    private static ItemFields object(JsonParser parser) throws IOException, UnacceptableItemException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnacceptableItemException(
                    "a line must be one JSON object, found " + JsonValues.nameOf(parser.currentToken()));
        }
        ItemFields fields = new ItemFields();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.take(name, parser);
        }
        if (parser.nextToken() != null) {
            throw new UnacceptableItemException("more than one JSON value on a line; put each object on its own line");
        }
        return fields;
    }

    private static String where(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? ""
                : " (column " + broken.getLocation().getColumnNr() + ")";
    }
}
