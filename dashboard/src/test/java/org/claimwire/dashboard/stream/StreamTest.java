package org.claimwire.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.dashboard.stream.SseClient.SseEvent;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Query;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Severity;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]*)\"");
    private static final Pattern CLAIMS = Pattern.compile("\"claims\":(\\d+)");

    private TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsEveryChangeOnceItComes() throws Exception {
        try (SseClient client = open("/api/stream", null)) {
            await().until(() -> !client.events("status").isEmpty());
            Flood.tell(server.view());
            await().until(() -> client.events("alert").size() == 1);
            assertThat(client.events()).extracting(SseEvent::name).contains("item", "claim", "source", "situation");
            assertThat(client.events("situation").get(0).data()).contains("\"alert\":\"alert-1\"");
            assertThat(client.events("item").get(0).data()).doesNotContain("text", Flood.HIGH);
            server.view().remove(Kind.ALERT, "alert-1");
            await().until(() -> client.events("alert").size() == 2);
            assertThat(client.events("alert").get(1).data()).isEqualTo("{\"key\":\"alert-1\",\"deleted\":true}");
        }
    }

    @Test
    void tellsOnlyWhatIsAskedForAndSaysWhatHasLeftIt() throws Exception {
        try (SseClient open = open("/api/stream?types=alert,situation&status=open", null);
                SseClient elsewhere = open("/api/stream?types=situation,status&place=KZ", null)) {
            await().until(() -> !elsewhere.events("status").isEmpty());
            Flood.tell(server.view());
            await().until(() -> open.events("alert").size() == 1);
            server.view()
                    .put(SampleDesk.alert(
                            "alert-1",
                            SampleDesk.SITUATION,
                            AlertStatus.RESOLVED,
                            Severity.HIGH,
                            Flood.LOW_CLAIM,
                            Flood.HIGH_CLAIM));
            await().until(() -> open.events("alert").size() == 2);
            assertThat(open.events("situation"))
                    .as("a status is asked of alerts alone")
                    .isNotEmpty()
                    .extracting(SseEvent::data)
                    .noneMatch(data -> data.contains("deleted"));
            assertThat(open.events()).extracting(SseEvent::name).containsOnly("alert", "situation");
            assertThat(open.events("alert").get(1).data()).contains("\"deleted\":true");
            assertThat(elsewhere.events("situation"))
                    .extracting(SseEvent::data)
                    .allMatch(data -> data.contains("\"deleted\":true"));
        }
    }

    @Test
    void bringsWhoeverComesBackUpToDateWithoutGapOrDouble() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, Long> told = new HashMap<>();
        Map<String, Long> stands = new HashMap<>();
        String last = server.view().lastChange().text();
        for (int visit = 0; visit < 12; visit++) {
            change(random, stands);
            try (SseClient client = open("/api/stream?types=source", last)) {
                change(random, stands);
                String now = server.view().lastChange().text();
                await("seed " + seed).until(() -> now.equals(client.lastId()));
                assertThat(client.events())
                        .as("seed %d: nothing is said twice of what was missed", seed)
                        .extracting(SseEvent::id)
                        .doesNotHaveDuplicates()
                        .doesNotContain(last);
                client.events().forEach(event -> take(event, told));
                last = now;
            }
            assertThat(told).as("seed %d", seed).isEqualTo(stands);
        }
    }

    @Test
    void saysAMissedChangeOnceHoweverOftenItWasMade() throws Exception {
        String before = server.view().lastChange().text();
        for (long claims = 1; claims <= 50; claims++) {
            server.view().put(tally("a", claims));
        }
        try (SseClient client = open("/api/stream?types=source", before)) {
            await().until(() -> !client.events().isEmpty());
            assertThat(client.events())
                    .singleElement()
                    .extracting(SseEvent::data)
                    .asString()
                    .contains("\"claims\":50");
        }
    }

    @Test
    void hasAClientReloadWhereWhatItMissedIsNoLongerKnown() throws Exception {
        server.close();
        server = TestServer.start(Map.of("max-behind", 10));
        String before = server.view().lastChange().text();
        for (int i = 0; i < 30; i++) {
            server.view().put(tally("source " + i, 1));
        }
        for (String lost :
                List.of(before, "0-1", "what?", server.view().lastChange().run() + "-999999")) {
            try (SseClient client = open("/api/stream", lost)) {
                await().until(() -> !client.events("status").isEmpty());
                assertThat(client.events()).extracting(SseEvent::name).as(lost).containsExactly("reset", "status");
                String id = String.valueOf(client.lastId());
                try (SseClient again = open("/api/stream", id)) {
                    await().until(() -> !again.events().isEmpty());
                    assertThat(again.events("reset")).isEmpty();
                }
            }
        }
    }

    @Test
    void goesOnFromWhereAListWasRead() throws Exception {
        Flood.tell(server.view());
        Matcher id = Pattern.compile("\"lastEventId\":\"([^\"]+)\"")
                .matcher(server.get("/api/alerts").body());
        assertThat(id.find()).isTrue();
        server.view().put(tally("late", 7));
        try (SseClient client = open("/api/stream?types=source,alert&lastEventId=" + id.group(1), null)) {
            await().until(() -> !client.events().isEmpty());
            assertThat(client.events())
                    .singleElement()
                    .extracting(SseEvent::name)
                    .isEqualTo("source");
        }
    }

    @Test
    void refusesMoreClientsThanThereIsRoomForAndTakesOthersOnceThereIs() throws Exception {
        server.close();
        server = TestServer.start(Map.of("max-streams", 1, "idle-timeout", "1 second"));
        try (SseClient first = open("/api/stream", null)) {
            await().until(() -> !first.events().isEmpty());
            try (SseClient second = open("/api/stream", null)) {
                assertThat(second.statusCode()).isEqualTo(503);
            }
        }
        await().until(() -> {
            try (SseClient later = open("/api/stream", null)) {
                return later.statusCode() == 200;
            }
        });
    }

    @Test
    void refusesATypeThatThereIsNot() {
        assertThat(server.get("/api/stream?types=alerts").body()).contains("types are among alert, claim");
    }

    private void change(Random random, Map<String, Long> stands) {
        for (int i = 0; i < random.nextInt(200); i++) {
            String key = "source " + random.nextInt(20);
            if (random.nextInt(5) == 0 && stands.containsKey(key)) {
                server.view().remove(Kind.SOURCE, key);
                stands.remove(key);
            } else {
                long claims = random.nextInt(1000);
                server.view().put(tally(key, claims));
                stands.put(key, claims);
            }
        }
        assertThat(server.view().find(Kind.SOURCE, Query.ALL, null, 500).total())
                .isEqualTo(stands.size());
    }

    private static void take(SseEvent event, Map<String, Long> told) {
        Matcher key = KEY.matcher(event.data());
        assertThat(key.find()).isTrue();
        if (event.data().contains("\"deleted\":true")) {
            told.remove(key.group(1));
        } else {
            Matcher claims = CLAIMS.matcher(event.data());
            assertThat(claims.find()).isTrue();
            told.put(key.group(1), Long.valueOf(claims.group(1)));
        }
    }

    private static SourceTally tally(String key, long claims) {
        return SampleDesk.tally(SampleDesk.source(key, key), claims, SampleDesk.SITUATION);
    }

    private SseClient open(String path, @Nullable String lastEventId) throws Exception {
        URI address = server.address().resolve(path);
        return SseClient.open(address, lastEventId);
    }
}
