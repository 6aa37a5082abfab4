package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwire.dashboard.DashboardSettings;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.TestServer;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;

/** Who is let in, and how much of anybody is taken. */
class GuardTest {

    private static final String TOKEN = "0123456789abcdef-not-a-secret";

    @Test
    void servesNoHostThatIsNotItsOwn() throws IOException {
        try (TestServer server = TestServer.start(Map.of("hosts", "desk.example, 10.1.2.3"))) {
            assertThat(raw(server, "GET /api/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .contains("claimwire.dashboard.hosts", "nosniff");
            assertThat(raw(server, "GET /api/status HTTP/1.1\r\nHost: desk.example:443\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(server, "GET /api/status HTTP/1.1\r\nHost: LOCALHOST\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(server, "GET /api/status HTTP/1.1\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void answersNoPageOfAnotherOrigin() {
        try (TestServer server = TestServer.start(Map.of("hosts", "desk.example"))) {
            String own = "http://127.0.0.1:" + server.address().getPort();
            assertThat(server.get("/api/status", "Origin", own).statusCode()).isEqualTo(200);
            assertThat(server.get("/api/status", "Origin", "https://desk.example")
                            .statusCode())
                    .isEqualTo(200);
            for (String other : List.of("https://evil.example", "null", "http://127.0.0.1:1", "http://", "::")) {
                assertThat(server.get("/api/status", "Origin", other).statusCode())
                        .as(other)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void wantsTheTokenForTheApiAloneAndNeverInAnAddress() {
        try (TestServer server = TestServer.start(Map.of("token", TOKEN))) {
            HttpResponse<String> refused = server.get("/api/claims");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(server.get("/api/claims", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/api/claims", "Authorization", "bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/api/claims", "Authorization", "Bearer " + TOKEN.toUpperCase(Locale.ROOT))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.get("/api/stream?token=" + TOKEN).statusCode()).isEqualTo(401);
            assertThat(server.get("/api/stream?token=" + TOKEN, "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.get("/api/export/claims.csv").statusCode()).isEqualTo(401);
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.get("/page/probe.js").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void listensToOthersOnlyWithATokenThatIsNone() {
        Settings settings = Settings.load().with(Map.of("dashboard.host", "0.0.0.0"));
        assertThatThrownBy(() -> DashboardSettings.of(settings)).hasMessageContaining("claimwire.dashboard.token");
        assertThatThrownBy(() -> DashboardSettings.of(settings.with(Map.of("dashboard.token", "short"))))
                .hasMessageContaining("openssl rand");
        assertThat(DashboardSettings.of(settings.with(Map.of("dashboard.token", TOKEN)))
                        .host())
                .isEqualTo("0.0.0.0");
    }

    @Test
    void tellsBrowsersOnEveryAnswerWhatTheyMustNotDo() throws IOException {
        try (TestServer server = TestServer.start()) {
            Flood.tell(server.view());
            for (String path :
                    List.of("/api/status", "/api/none", "/page/probe.js", "/api/export/claims.csv", "/nothing")) {
                assertThat(server.get(path).headers().map())
                        .as(path)
                        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                        .containsEntry("Referrer-Policy", List.of("no-referrer"))
                        .containsEntry("Cross-Origin-Opener-Policy", List.of("same-origin"))
                        .containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
                        .hasEntrySatisfying(
                                "Content-Security-Policy",
                                policy -> assertThat(policy.get(0))
                                        .contains("default-src 'none'", "frame-ancestors 'none'")
                                        .doesNotContain("unsafe"))
                        .doesNotContainKeys("Server", "Access-Control-Allow-Origin");
            }
            assertThat(raw(server, "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("nosniff", "application/problem+json")
                    .doesNotContain("Server:");
        }
    }

    @Test
    void onlyReads() throws Exception {
        try (TestServer server = TestServer.start()) {
            URI address = server.address().resolve("/api/claims");
            HttpClient client = HttpClient.newHttpClient();
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
                HttpResponse<String> refused = client.send(
                        HttpRequest.newBuilder(address)
                                .method(method, BodyPublishers.ofString("x".repeat(100_000)))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(refused.statusCode()).as(method).isEqualTo(405);
                assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
            }
            for (String path : List.of("/api/claims", "/api/stream", "/api/export/claims.csv", "/page/probe.js")) {
                HttpResponse<String> head = client.send(
                        HttpRequest.newBuilder(server.address().resolve(path))
                                .method("HEAD", BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
                assertThat(head.statusCode()).as(path).isEqualTo(200);
                assertThat(head.body()).isEmpty();
            }
        }
    }

    @Test
    void refusesHeadersAndQueriesWithoutMeasure() throws IOException {
        try (TestServer server = TestServer.start()) {
            assertThat(raw(
                            server,
                            "GET /api/status HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000)
                                    + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 431");
            assertThat(server.get("/api/claims?" + "source=a&".repeat(101) + "source=a")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.get("/api/claims?text=" + "a".repeat(2_001)).statusCode())
                    .isEqualTo(400);
            assertThat(server.get("/api/claims?text=%ff").statusCode()).isEqualTo(400);
            assertThat(server.get("/api/claims?text=").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void cutsWhoeverDripsARequestOrSaysNothing() throws IOException {
        try (TestServer server = TestServer.start(Map.of("request-within", "1 second"));
                Socket silent = socket(server);
                Socket dripping = socket(server)) {
            OutputStream drip = dripping.getOutputStream();
            drip.write("GET /api/status HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            await().until(() -> isCut(silent));
            await().until(() -> {
                try {
                    drip.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
                    drip.flush();
                    return isCut(dripping);
                } catch (IOException reset) {
                    return true;
                }
            });
            assertThat(server.get("/api/status").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void holdsNoMoreConnectionsThanItMay() throws IOException {
        try (TestServer server = TestServer.start(Map.of("max-connections", 3))) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                sockets.add(socket(server));
            }
            int answered = 0;
            for (Socket socket : sockets) {
                socket.getOutputStream()
                        .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            for (Socket socket : sockets) {
                socket.setSoTimeout(500);
                answered += firstByte(socket) == 'H' ? 1 : 0;
            }
            assertThat(answered).isBetween(1, 3);
            for (Socket socket : sockets) {
                socket.close();
            }
            await().until(() -> raw(server, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        }
    }

    private static int firstByte(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException none) {
            return -1;
        }
    }

    private static boolean isCut(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    private static Socket socket(TestServer server) throws IOException {
        return new Socket("127.0.0.1", server.address().getPort());
    }

    private static String raw(TestServer server, String request) throws IOException {
        try (Socket socket = socket(server)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
