package org.claimwire.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Source;

/** How fast the server answers over HTTP when the view is full: 10,000 claims of as many items, 200 situations and alerts. */
public final class DashboardBenchmark {

    private static final int CLAIMS = 10_000;
    private static final int SITUATIONS = 200;
    private static final int POSITIONS = 20;
    private static final int ASKED = 200;
    private static final List<String> PATHS = List.of(
            "/api/status",
            "/api/situations",
            "/api/situations?limit=500&detail=true",
            "/api/alerts?status=open",
            "/api/claims",
            "/api/claims?text=flood%20ministry&limit=500",
            "/api/claims?incident=flood-7",
            "/api/sources?place=UZ",
            "/api/items/item:77",
            "/api/export/claims.csv");

    private DashboardBenchmark() {}

    /** Prints a line an address: median and 99th percentile in milliseconds, and the length of the answer. */
    public static void main(String[] arguments) {
        try (TestServer server = TestServer.start()) {
            long before = used();
            Instant begun = Instant.now();
            fill(server);
            System.out.printf(
                    "filled in %d ms, %d MB%n",
                    Duration.between(begun, Instant.now()).toMillis(), (used() - before) >> 20);
            PATHS.forEach(path -> measure(server, path));
        }
    }

    private static void fill(TestServer server) {
        Claim[] claims = new Claim[CLAIMS];
        for (int i = 0; i < CLAIMS; i++) {
            Source source = SampleDesk.source("ministry " + i % 300, "Ministry " + i % 300);
            Instant time = SampleDesk.MORNING.plusSeconds(i);
            String sentence = i + " people died in the flood, ministry " + i % 300 + " said on Tuesday.";
            claims[i] = SampleDesk.claim("claim " + i, "item:" + i, source, i, time, sentence);
            server.view()
                    .put(SampleDesk.item("item:" + i, "1", PubStatus.USABLE, time, sentence.repeat(30)), Instant.now());
            server.view().put(claims[i], Instant.now());
            server.view().put(SampleDesk.tally(source, i, "flood-1/killed"));
        }
        for (int i = 0; i < SITUATIONS; i++) {
            String key = "flood-" + i + "/killed";
            server.view()
                    .put(SampleDesk.situation(key, Arrays.copyOfRange(claims, i * POSITIONS, (i + 1) * POSITIONS)));
            server.view()
                    .put(SampleDesk.alert(
                            "alert " + i,
                            key,
                            i % 2 == 0 ? AlertStatus.OPEN : AlertStatus.RESOLVED,
                            Severity.HIGH,
                            claims[i * POSITIONS],
                            claims[i * POSITIONS + 1]));
        }
    }

    private static void measure(TestServer server, String path) {
        long[] nanos = new long[ASKED];
        int length = 0;
        for (int i = -ASKED / 4; i < ASKED; i++) {
            long begun = System.nanoTime();
            length = server.get(path).body().length();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-45s median %6.1f ms, 99 %% %6.1f ms, %,d characters%n",
                path, nanos[ASKED / 2] / 1e6, nanos[ASKED * 99 / 100] / 1e6, length);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
