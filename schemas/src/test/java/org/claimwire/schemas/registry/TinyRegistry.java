package org.claimwire.schemas.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of the Confluent registry's API as the serdes use, over real HTTP, with a store of its own that can be lost, and
 * with answers that can be laid in front of the right ones.
 */
final class TinyRegistry implements AutoCloseable {

    /** An answer that has nothing to do with what was asked. */
    record Answer(int status, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VERSIONS = Pattern.compile("/subjects/([^/]+)/versions");
    private static final Pattern BY_ID = Pattern.compile("/schemas/ids/(\\d+)");

    private final List<String> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> subjects = new HashMap<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private final int port;

    TinyRegistry() throws IOException {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Refuses connections from now on. */
    void goAway() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        server = listen(port);
    }

    /** Forgets every schema, as a registry does that came up on an empty disk. */
    synchronized void loseItsStore() {
        schemas.clear();
        subjects.clear();
    }

    /** Answers the next questions so, whatever they are. */
    synchronized void answer(int times, int status, String body) {
        for (int i = 0; i < times; i++) {
            answers.add(new Answer(status, body));
        }
    }

    /** The paths that were asked for, in their order. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpServer listen(int wanted) throws IOException {
        HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        listening.createContext("/", this::handle);
        listening.start();
        return listening;
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        Answer answer =
                answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), request);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Answer answer(String method, String path, byte[] request) throws IOException {
        asked.add(method + " " + path);
        if (!answers.isEmpty()) {
            return answers.remove();
        }
        Matcher versions = VERSIONS.matcher(path);
        if (versions.matches()) {
            return method.equals("POST") ? register(versions.group(1), request) : versions(versions.group(1));
        }
        Matcher byId = BY_ID.matcher(path);
        return byId.matches() ? schema(Integer.parseInt(byId.group(1))) : new Answer(404, "{\"error_code\":404}");
    }

    private Answer register(String subject, byte[] request) throws IOException {
        String schema = JSON.readTree(request).get("schema").textValue();
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        int id = schemas.indexOf(schema) + 1;
        subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(id);
        return ok(Map.of("id", id));
    }

    private Answer versions(String subject) throws IOException {
        List<Integer> ids = subjects.get(subject);
        return ids == null ? error(40401, "Subject not found.") : ok(ids);
    }

    private Answer schema(int id) throws IOException {
        return id < 1 || id > schemas.size()
                ? error(40403, "Schema not found")
                : ok(Map.of("schema", schemas.get(id - 1)));
    }

    private static Answer error(int code, String message) throws IOException {
        return new Answer(404, JSON.writeValueAsString(Map.of("error_code", code, "message", message)));
    }

    private static Answer ok(Object value) throws IOException {
        return new Answer(200, JSON.writeValueAsString(value));
    }
}
