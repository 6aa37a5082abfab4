package org.claimwire.dashboard.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.claimwire.dashboard.json.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that is at hand whole.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its content, read only
 */
record Answer(int status, Map<HttpHeader, String> headers, ByteBuffer body) implements Reply {

    private static final String PROBLEM = "application/problem+json";

    /** Content of a type, always asked for anew. */
    static Answer ok(String type, String body) {
        return new Answer(
                200, Map.of(HttpHeader.CONTENT_TYPE, type, HttpHeader.CACHE_CONTROL, "no-store"), bytes(body));
    }

    /** A JSON object. */
    static Answer json(String body) {
        return ok("application/json", body);
    }

    /**
     * What is amiss, as RFC 9457 has it.
     *
     * @param detail says what, where, and what to try
     */
    static Answer problem(int status, String detail) {
        String body = Json.object(json -> {
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", HttpStatus.getMessage(status));
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
        });
        return new Answer(
                status, Map.of(HttpHeader.CONTENT_TYPE, PROBLEM, HttpHeader.CACHE_CONTROL, "no-store"), bytes(body));
    }

    /** The same with one more header. */
    Answer with(HttpHeader header, String value) {
        Map<HttpHeader, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), body);
    }

    @Override
    public void send(Request request, Response response, Callback callback) {
        response.setStatus(status);
        headers.forEach((name, value) -> response.getHeaders().put(name, value));
        if (status != HttpStatus.NOT_MODIFIED_304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.remaining());
        }
        response.write(true, body.slice(), callback);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
    }
}
