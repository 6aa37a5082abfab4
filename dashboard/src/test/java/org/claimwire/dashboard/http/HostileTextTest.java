package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, a name or a key comes out as that text and nothing else. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"}],\"total\":0,\"x\":[{\"",
                "\r\n\r\nevent: alert\ndata: {}\n\n",
                "ab\u001b[2Jc\u2028d\u202ee",
                "half a pair \ud83d and the other \ude00",
                "../../etc/passwd",
                "%2e%2e%2f%00",
                "..;/a?b#c&d=e+f",
                "\ufeff\u200b",
                "=1+1",
            })
    void isTextAndNothingElse(String words) throws Exception {
        try (TestServer server = TestServer.start()) {
            String shown = words.replace("\ud83d", "?").replace("\ude00", "?");
            Source source = SampleDesk.source("key " + shown, "name " + words); // a key is UTF-8 on its topic
            String uri = "item:" + shown;
            server.view().put(SampleDesk.item(uri, words, PubStatus.USABLE, SampleDesk.MORNING, words), Instant.now());
            server.view()
                    .put(
                            SampleDesk.claim("id " + shown, uri, source, 5, SampleDesk.MORNING, words + " "),
                            Instant.now());
            server.view().put(SampleDesk.tally(source, 1, words));

            JsonNode item = json(server, "/api/items/", uri);
            assertThat(item.path("text").asText()).isEqualTo(shown).hasSameSizeAs(words);
            assertThat(json(server, "/api/claims/", "id " + shown)
                            .path("sentence")
                            .path("exact")
                            .asText())
                    .isEqualTo(shown + " ");
            assertThat(json(server, "/api/sources/", "key " + shown)
                            .path("source")
                            .path("name")
                            .asText())
                    .isEqualTo("name " + shown);
            assertThat(server.get("/api/claims?source=" + encoded("key " + shown))
                            .body())
                    .contains("\"total\":1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/items/%", "/api/items/%f", "/api/items/%c3%28", "/api/claims/%ff"})
    void isRefusedWhereItIsNoText(String path) throws Exception {
        try (TestServer server = TestServer.start()) {
            Flood.tell(server.view());
            Socket socket = new Socket("127.0.0.1", server.address().getPort());
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
            socket.close();
        }
    }

    private static JsonNode json(TestServer server, String path, String key) throws Exception {
        HttpResponse<String> answer = server.get(path + encoded(key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    /** As a browser's encodeURIComponent. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
