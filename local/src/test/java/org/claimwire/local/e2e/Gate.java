package org.claimwire.local.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands in front of a registry as a proxy does, and can be shut: then it answers for itself, or hangs up. */
final class Gate implements AutoCloseable {

    /** The status that stands for hanging up without an answer. */
    static final int HANG_UP = 0;

    private final URI registry;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<@Nullable Integer> shutWith = new AtomicReference<>();
    private final AtomicInteger turnedAway = new AtomicInteger();

    Gate(String registry) throws IOException {
        this.registry = URI.create(registry);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + registry.getPath();
    }

    /** Lets nobody through from now on, and counts whom it turns away from 0. */
    void shut(int status) {
        shutWith.set(status);
        turnedAway.set(0);
    }

    void open() {
        shutWith.set(null);
    }

    int turnedAway() {
        return turnedAway.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Integer status = shutWith.get();
            if (status == null) {
                pass(exchange);
            } else if (status == HANG_UP) {
                turnedAway.incrementAndGet();
            } else {
                answer(exchange, status, "<h1>The gate is shut</h1>".getBytes(StandardCharsets.UTF_8), "text/html");
                turnedAway.incrementAndGet();
            }
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        HttpRequest request = HttpRequest.newBuilder(registry.resolve(asked))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            answer(exchange, response.statusCode(), response.body(), "application/vnd.schemaregistry.v1+json");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
