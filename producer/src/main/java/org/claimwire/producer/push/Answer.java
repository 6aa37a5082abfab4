package org.claimwire.producer.push;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;

/**
 * What a request is answered.
 *
 * @param status the HTTP status
 * @param json an object: {@code accepted}, {@code refused} and {@code refusals}, or an {@code error}
 * @param retryAfter after how many seconds it may be tried again; 0 if that is of no use
 */
record Answer(int status, String json, int retryAfter) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The most refusals that are told of one request. */
    private static final int MOST_TOLD = 100;

    /** A request of which nothing was taken. */
    static Answer error(int status, String reason) {
        return error(status, reason, 0);
    }

    /** A request that may come again. */
    static Answer error(int status, String reason, int retryAfter) {
        return new Answer(status, json(json -> json.writeStringField("error", reason)), retryAfter);
    }

    /** A request that was read: 202, or 400 if all of it was refused. */
    static Answer of(List<ParsedItem> pieces) {
        List<Refusal> refusals = pieces.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
        int accepted = pieces.size() - refusals.size();
        return new Answer(accepted == 0 ? 400 : 202, json(json -> write(json, accepted, refusals)), 0);
    }

    private static void write(JsonGenerator json, int accepted, List<Refusal> refusals) throws IOException {
        json.writeNumberField("accepted", accepted);
        json.writeNumberField("refused", refusals.size());
        json.writeArrayFieldStart("refusals");
        for (Refusal refusal : refusals.subList(0, Math.min(refusals.size(), MOST_TOLD))) {
            json.writeStartObject();
            if (refusal.origin().line() > 0) {
                json.writeNumberField("line", refusal.origin().line());
            }
            json.writeStringField("reason", refusal.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static String json(Fields fields) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(words)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words.append('\n').toString();
    }
}
