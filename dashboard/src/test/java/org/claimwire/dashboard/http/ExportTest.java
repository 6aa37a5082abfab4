package org.claimwire.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportTest {

    private final TestServer server = TestServer.start(Map.of("max-exports", 1));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isAFileForSpreadsheetsWithARowForEachFigure() {
        Flood.tell(server.view());
        HttpResponse<String> file = server.get("/api/export/claims.csv");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"claimwire-claims.csv\"");
        List<String> rows = List.of(file.body().split("\r\n"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("\uFEFFclaimId,state,withdrawnBecause");
        assertThat(rows.get(1))
                .startsWith("claim-low,asserted,,2022-03-01T15:00:00Z")
                .contains("\"" + Flood.LOW + "\"");
        for (String list : List.of("situations", "alerts", "sources", "claims")) {
            List<String> table =
                    List.of(server.get("/api/export/" + list + ".csv").body().split("\r\n"));
            assertThat(table)
                    .as(list)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(row -> assertThat(cells(row)).as(row).isEqualTo(cells(table.get(0))));
        }
    }

    @Test
    void isNoFormulaWhateverASourceCallsItself() {
        Source formula = SampleDesk.source("=cmd|' /C calc'!A0", "@SUM(1+1)\"; \r\nsecond, line");
        server.view()
                .put(
                        SampleDesk.claim("-1+1", "item:a", formula, 3, SampleDesk.MORNING, "\tThree died, he said."),
                        Instant.now());
        String file = server.get("/api/export/claims.csv").body();
        assertThat(file)
                .contains("\r\n'-1+1,", ",'=cmd|' /C calc'!A0,", ",\"'@SUM(1+1)\"\"; \r\nsecond, line\",")
                .contains("\"'\tThree died, he said.\"");
    }

    @Test
    void isALineAValueAsTheApiHasIt() {
        Flood.tell(server.view());
        HttpResponse<String> file = server.get("/api/export/situations.jsonl");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/jsonl");
        assertThat(file.body().strip())
                .isEqualTo(server.get("/api/situations/" + SampleDesk.SITUATION.replace("/", "%2F"))
                        .body());
    }

    @Test
    void holdsAllThatIsAskedForHoweverMuchThatIs() {
        for (int i = 0; i < 3_000; i++) {
            Claim claim = SampleDesk.claim(
                    "claim " + i,
                    "item:" + i,
                    i % 3 == 0 ? Flood.HEALTH : Flood.INTERIOR,
                    i,
                    SampleDesk.MORNING,
                    Flood.HIGH);
            server.view().put(claim, Instant.now());
        }
        assertThat(server.get("/api/export/claims.jsonl").body().lines()).hasSize(3_000);
        assertThat(server.get("/api/export/claims.jsonl?source=health%20ministry/uz")
                        .body()
                        .lines())
                .hasSize(1_000);
        assertThat(server.get("/api/export/claims.jsonl?source=nobody").body()).isEmpty();
    }

    @Test
    void isOnlyOneOfThoseThatThereAre() {
        for (String file : List.of("claims.xls", "items.csv", "claims", ".csv", "csv")) {
            assertThat(server.get("/api/export/" + file).statusCode()).as(file).isEqualTo(404);
        }
        assertThat(server.get("/api/export/claims.csv?limit=3").statusCode()).isEqualTo(400);
    }

    private static int cells(String row) {
        boolean quoted = false;
        int cells = 1;
        for (char c : row.toCharArray()) {
            quoted ^= c == '"';
            cells += c == ',' && !quoted ? 1 : 0;
        }
        return cells;
    }
}
