package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static TestServer server;

    @SuppressWarnings("NullAway.Init")
    ApiTest() {}

    @BeforeAll
    static void start() {
        server = TestServer.start();
        Flood.tell(server.view());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void saysHowItStands() {
        assertThat(ok("/api/status"))
                .contains("\"state\":\"live\"", "\"items\":2", "\"claims\":2", "\"openAlerts\":1")
                .contains("\"newestItem\":{\"uri\":\"" + SampleDesk.LOW_URI + "\"");
        assertThat(ok("/health/live")).contains("up");
        assertThat(ok("/health/ready")).contains("up");
    }

    @Test
    void listsASituationWithItsAlertAndItsTitleButWithoutEvidence() {
        String situations = ok("/api/situations");
        assertThat(situations)
                .contains("\"title\":\"Killed, Uzbekistan\"", "\"alert\":\"alert-1\"")
                .contains("\"openReasons\":[\"contradiction\"]", "\"updated\":\"2022-03-01T15:00:00Z\"")
                .contains("\"total\":1,\"next\":null")
                .doesNotContain("evidence\"");
        assertThat(ok("/api/situations?detail=true")).contains(Flood.HIGH, Flood.LOW);
        assertThat(ok("/api/situations/" + encoded(SampleDesk.SITUATION))).contains(Flood.HIGH, Flood.LOW);
    }

    @Test
    void servesEveryKindByItsKeyWhateverSlashesAndSignsThatHolds() {
        assertThat(ok("/api/alerts/alert-1")).contains("\"severity\":\"high\"");
        assertThat(ok("/api/sources/" + encoded("health ministry/uz"))).contains("\"claims\":2");
        assertThat(ok("/api/claims/claim-low")).contains(Flood.LOW);
        assertThat(ok("/api/items/" + encoded(SampleDesk.HIGH_URI)))
                .contains("\"text\":\"" + Flood.HIGH, "\"claimId\":\"claim-high\"", "\"available\":true");
        assertThat(ok("/api/items/" + encoded(SampleDesk.LOW_URI))).contains(Flood.LOW);
    }

    @Test
    void saysWhatIsNotThere() {
        HttpResponse<String> missing = server.get("/api/claims/none");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(missing.body()).contains("\"status\":404", "\"detail\":\"there is no such claim here");
        assertThat(server.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAParameterThatItDoesNotKnowAndNamesThoseThatItDoes() {
        HttpResponse<String> refused = server.get("/api/alerts?stauts=open");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("stauts", "status", "severity");
        assertThat(server.get("/api/alerts?status=opne").body()).contains("[open, resolved, unknown]");
        assertThat(server.get("/api/alerts?limit=501").body()).contains("from 1 to 500");
        assertThat(server.get("/api/claims?after=zzz").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/claims?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void servesTheFilesOfThePageAndSparesACopyThatIsTheLast() {
        HttpResponse<String> file = server.get("/page/probe.js");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/page/probe.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/page/../reference.conf").statusCode()).isEqualTo(404);
        assertThat(server.get("/page/%2e%2e%2freference.conf").statusCode()).isEqualTo(404);
    }

    private static String ok(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
