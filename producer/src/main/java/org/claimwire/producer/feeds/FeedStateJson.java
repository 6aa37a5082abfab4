package org.claimwire.producer.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.http.Validators;
import org.claimwire.producer.json.JsonObject;
import org.claimwire.producer.json.JsonValues;
import org.jspecify.annotations.Nullable;

/** The state of a feed as one JSON object. */
final class FeedStateJson {

    private static final JsonFactory JSON = new JsonFactory();

    private String address = "";
    private @Nullable String etag;
    private @Nullable String lastModified;
    private Instant fetchedAt = Instant.EPOCH;
    private List<String> items = List.of();
    private List<String> refusals = List.of();

    private FeedStateJson() {}

    /** Writes a state; the feed's name is for a person who looks into the file. */
    static String write(String feed, FeedState state) throws IOException {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(words)) {
            json.writeStartObject();
            json.writeStringField("feed", feed);
            json.writeStringField("address", state.validators().address());
            json.writeStringField("etag", state.validators().etag());
            json.writeStringField("lastModified", state.validators().lastModified());
            json.writeStringField("fetchedAt", state.fetchedAt().toString());
            write(json, "items", state.items());
            write(json, "refusals", state.refusals());
            json.writeEndObject();
        }
        return words.toString();
    }

    /**
     * Reads a state.
     *
     * @throws UnacceptableItemException if it is none
     */
    static FeedState read(String json) throws UnacceptableItemException {
        FeedStateJson state = new FeedStateJson();
        JsonObject.read(json, state::take);
        return new FeedState(
                new Validators(state.address, state.etag, state.lastModified),
                state.fetchedAt,
                state.items,
                state.refusals);
    }

    private void take(String name, JsonParser parser) throws IOException, UnacceptableItemException {
        switch (name) {
            case "address" -> address = String.valueOf(JsonValues.text(name, parser));
            case "etag" -> etag = JsonValues.text(name, parser);
            case "lastModified" -> lastModified = JsonValues.text(name, parser);
            case "fetchedAt" -> fetchedAt = time(String.valueOf(JsonValues.text(name, parser)));
            case "items" -> items = list(name, parser);
            case "refusals" -> refusals = list(name, parser);
            default -> parser.skipChildren();
        }
    }

    private static void write(JsonGenerator json, String name, List<String> digests) throws IOException {
        json.writeArrayFieldStart(name);
        for (String digest : digests) {
            json.writeString(digest);
        }
        json.writeEndArray();
    }

    private static List<String> list(String name, JsonParser parser) throws IOException, UnacceptableItemException {
        List<String> list = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonValues.wrongType(name, "a list", parser.currentToken());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(String.valueOf(JsonValues.text(name, parser)));
        }
        return list;
    }

    private static Instant time(String words) throws UnacceptableItemException {
        try {
            return Instant.parse(words);
        } catch (DateTimeParseException noTime) {
            throw new UnacceptableItemException("has a fetchedAt that is no time: " + words);
        }
    }
}
