package org.claimwire.local.e2e;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/**
 * A gate in front of a registry, as desks put nginx in front of theirs: TLS, and HTTP basic authentication.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
 */
final class GuardedRegistry implements AutoCloseable {

    private final URI registry;
    private final HttpsServer gate;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private volatile String password;

    private GuardedRegistry(URI registry, String user, String password, SSLContext tls) throws IOException {
        this.registry = registry;
        this.password = password;
        gate = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gate.setHttpsConfigurator(new HttpsConfigurator(tls));
        gate.setExecutor(workers);
        gate.createContext("/", this::pass).setAuthenticator(new BasicAuthenticator("registry") {
            @Override
            public boolean checkCredentials(String name, String given) {
                return name.equals(user) && given.equals(GuardedRegistry.this.password);
            }
        });
    }

    /** Opens the gate of a registry that runs. */
    static GuardedRegistry before(URI registry, String user, String password, SSLContext tls) throws IOException {
        GuardedRegistry guarded = new GuardedRegistry(registry, user, password, tls);
        guarded.gate.start();
        return guarded;
    }

    /** What clients take as {@code schema.registry.url}. */
    String url() {
        return "https://127.0.0.1:" + gate.getAddress().getPort() + registry.getPath();
    }

    /** Lets in whoever knows another password. */
    void accept(String other) {
        password = other;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            registry.resolve(exchange.getRequestURI().toString()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type != null) {
                request.header("Content-Type", type);
            }
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(found -> exchange.getResponseHeaders().set("Content-Type", found));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        gate.stop(0);
        workers.shutdownNow();
    }
}
