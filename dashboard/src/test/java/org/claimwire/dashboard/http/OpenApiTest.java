package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.v1.PubStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The description holds for the server that runs: every address in it answers as it says, and no answer has a field that it does
 * not name, for its objects allow no others and require all.
 */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KEYS = Map.of(
            "situations",
            SampleDesk.SITUATION,
            "alerts",
            "alert-1",
            "sources",
            Flood.HEALTH.getKey(),
            "claims",
            "claim-high",
            "items",
            SampleDesk.HIGH_URI);

    private static TestServer server;
    private static JsonNode description;

    @SuppressWarnings("NullAway.Init")
    OpenApiTest() {}

    @BeforeAll
    static void start() throws JsonProcessingException {
        server = TestServer.start();
        Flood.tell(server.view());
        description = JSON.readTree(server.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void describesEveryAnswer() throws JsonProcessingException {
        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        List<String> checked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode answers = path.getValue().path("get").path("responses");
            for (Map.Entry<String, JsonNode> type :
                    answers.path("200").path("content").properties()) {
                if (!type.getKey().equals("text/event-stream")) {
                    check(path.getKey(), type.getKey(), type.getValue().path("schema"));
                    checked.add(path.getKey());
                }
            }
        }
        assertThat(checked)
                .hasSizeGreaterThanOrEqualTo(16)
                .contains("/api/status", "/api/items/{key}", "/health/ready");
    }

    @Test
    void describesWhatIsHiddenToo() throws JsonProcessingException {
        try (TestServer killed = TestServer.start()) {
            Flood.tell(killed.view());
            killed.view()
                    .put(
                            SampleDesk.item(
                                    SampleDesk.HIGH_URI,
                                    "2",
                                    PubStatus.CANCELED,
                                    SampleDesk.MORNING.plusSeconds(60),
                                    ""),
                            Instant.now());
            for (String kind : List.of("situations", "alerts", "claims", "items")) {
                String path = "/api/" + kind + "/" + encoded(KEYS.getOrDefault(kind, ""));
                assertThat(errors(
                                schema("/api/" + kind + "/{key}"),
                                killed.get(path).body()))
                        .isEmpty();
            }
            assertThat(errors(
                            schema("/api/claims/{key}.jsonld"),
                            killed.get("/api/claims/claim-high.jsonld").body()))
                    .isEmpty();
        }
    }

    @Test
    void describesProblems() throws JsonProcessingException {
        JsonNode problem = description.path("components").path("schemas").path("Problem");
        for (String path : List.of("/api/none", "/api/claims/none", "/api/claims?limit=x", "/page/none.js")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(errors(problem, answer.body())).as(path).isEmpty();
        }
    }

    @Test
    void namesEveryParameterThatIsHeardAndNoOther() {
        for (String list : List.of("situations", "alerts", "sources", "claims")) {
            String refusal = server.get("/api/" + list + "?nonsense=1").body();
            List<String> named = new ArrayList<>();
            for (JsonNode parameter :
                    description.path("paths").path("/api/" + list).path("get").path("parameters")) {
                String reference = parameter.path("$ref").asText();
                named.add(reference.substring(reference.lastIndexOf('/') + 1));
            }
            named.sort(null);
            assertThat(refusal).as(list).contains("these are heard: " + String.join(", ", named) + "\"");
        }
    }

    private void check(String path, String type, JsonNode schema) throws JsonProcessingException {
        String kind = path.split("/", -1)[2];
        String asked = path.replace("{key}", encoded(KEYS.getOrDefault(kind, "")))
                .replace("{file}", type.equals("text/csv") ? "claims.csv" : "claims.jsonl");
        HttpResponse<String> answer = server.get(asked);
        assertThat(answer.statusCode()).as(asked).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .as(asked)
                .startsWith(type);
        if (type.equals("application/json") || type.equals("application/ld+json")) {
            assertThat(errors(schema, answer.body())).as(asked).isEmpty();
        }
    }

    private static JsonNode schema(String path) {
        JsonNode content = description
                .path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content");
        return content.elements().next().path("schema");
    }

    private static Set<ValidationMessage> errors(JsonNode schema, String answer) throws JsonProcessingException {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", description.path("components"));
        whole.setAll((ObjectNode) schema);
        JsonSchema compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
        return compiled.validate(JSON.readTree(answer));
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
