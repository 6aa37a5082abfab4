package org.claimwire.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.claimwire.dashboard.Flood;
import org.claimwire.dashboard.SampleDesk;
import org.claimwire.dashboard.TestServer;
import org.claimwire.dashboard.stream.SseClient.SseEvent;
import org.claimwire.v1.PubStatus;
import org.junit.jupiter.api.Test;

/** What was killed is not said again to whoever was away when it was first said. */
class KilledWordsTest {

    @Test
    void areNotReplayed() throws Exception {
        try (TestServer server = TestServer.start()) {
            String before = server.view().lastChange().text();
            Flood.tell(server.view());
            server.view()
                    .put(
                            SampleDesk.item(
                                    SampleDesk.HIGH_URI,
                                    "2",
                                    PubStatus.CANCELED,
                                    SampleDesk.MORNING.plusSeconds(3600),
                                    "Do not use."),
                            Instant.parse("2026-01-02T00:00:00Z"));
            try (SseClient client = SseClient.open(server.address().resolve("/api/stream"), before)) {
                await().until(() -> !client.events("status").isEmpty());
                assertThat(client.events("claim")).hasSize(2);
                assertThat(client.events())
                        .extracting(SseEvent::data)
                        .noneMatch(data -> data.contains("died in the flood") || data.contains("Do not use"))
                        .anyMatch(data -> data.contains(Flood.LOW))
                        .anyMatch(data -> data.contains("\"withdrawnBecause\":\"killed\""));
            }
        }
    }

    @Test
    void areToldAsHiddenAtOnceToWhoeverListens() throws Exception {
        try (TestServer server = TestServer.start()) {
            Flood.tell(server.view());
            try (SseClient client =
                    SseClient.open(server.address().resolve("/api/stream?types=claim,situation,alert,status"), null)) {
                await().until(() -> !client.events("status").isEmpty());
                server.view()
                        .put(
                                SampleDesk.item(
                                        SampleDesk.HIGH_URI,
                                        "2",
                                        PubStatus.WITHHELD,
                                        SampleDesk.MORNING.plusSeconds(3600),
                                        ""),
                                Instant.parse("2026-01-02T00:00:00Z"));
                await().until(() -> !client.events("claim").isEmpty()
                        && !client.events("situation").isEmpty()
                        && !client.events("alert").isEmpty());
                assertThat(client.events("claim"))
                        .singleElement()
                        .extracting(SseEvent::data)
                        .asString()
                        .contains("\"hidden\":true");
            }
        }
    }
}
