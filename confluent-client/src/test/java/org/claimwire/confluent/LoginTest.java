package org.claimwire.confluent;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client finds its ways to log in among its services, which a careless unpacking would leave behind. */
class LoginTest {

    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] subjects = "[\"notes-value\"]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, subjects.length);
            exchange.getResponseBody().write(subjects);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsNoCredentialsWhenNoneAreSet() throws Exception {
        assertThat(subjects(Map.of())).containsExactly("notes-value");

        assertThat(authorizations).containsExactly("null");
    }

    @Test
    void logsInByNameAndPassword() throws Exception {
        subjects(Map.of("basic.auth.credentials.source", "USER_INFO", "basic.auth.user.info", "desk:secret"));

        assertThat(authorizations).containsExactly("Basic ZGVzazpzZWNyZXQ=");
    }

    @Test
    void logsInByToken() throws Exception {
        subjects(Map.of("bearer.auth.credentials.source", "STATIC_TOKEN", "bearer.auth.token", "t0ken"));

        assertThat(authorizations).containsExactly("Bearer t0ken");
    }

    private Iterable<String> subjects(Map<String, String> settings) throws IOException, RestClientException {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new CachedSchemaRegistryClient(List.of(url), 10, settings).getAllSubjects();
    }
}
