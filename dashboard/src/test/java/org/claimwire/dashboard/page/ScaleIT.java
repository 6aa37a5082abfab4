package org.claimwire.dashboard.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.dashboard.page.Records.Count;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** Ten thousand claims in two hundred situations: what the browser holds does not grow with what the wire says. */
class ScaleIT {

    private static final int SITUATIONS = 200;
    private static final int SOURCES = 50;
    private static final int MOST_NODES = 8_000;

    private final HarbourStory story = new HarbourStory();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(30));

    @Test
    void staysWithinBoundsAndQuick() throws IOException {
        try (Desk desk = new Desk()) {
            desk.view.batch(() -> fill(desk));
            long loaded = millis(() -> {
                desk.open("");
                desk.find("#claims .pager").waitFor();
            });
            assertThat(desk.find("#claims-title")).containsText("10,000");
            assertThat(desk.find("#situations-title")).containsText("200");
            int nodes = nodes(desk);
            assertThat(nodes).isLessThan(MOST_NODES);

            long chosen = millis(() -> {
                desk.page.keyboard().press("j");
                assertThat(desk.find("#conflicts a[aria-current=true], #situations a[aria-current=true]"))
                        .hasCount(1);
            });
            long paged = millis(() -> {
                desk.find("#claims .pager button").nth(1).click();
                assertThat(desk.find("#claims .pager")).containsText("26–50 of 10,000");
            });
            long burst = millis(() -> burst(desk));
            assertThat(nodes(desk)).as("after a burst of 500 alerts").isLessThan(MOST_NODES);
            System.out.printf(
                    "page with %,d claims, %d situations: first view %d ms, %,d elements; next situation %d ms, next page %d ms, 500 alerts %d ms%n",
                    SITUATIONS * SOURCES, SITUATIONS, loaded, nodes, chosen, paged, burst);
        }
    }

    private void fill(Desk desk) {
        for (int s = 0; s < SITUATIONS; s++) {
            List<Position> positions = new ArrayList<>();
            for (int i = 0; i < SOURCES; i++) {
                Claim claim = claim(desk, s, i);
                positions.add(Records.position(PositionStatus.STANDING, null, claim));
            }
            desk.view.put(Situation.newBuilder(story.killed(PositionStatus.STANDING, null))
                    .setKey("scale-" + s + "/killed/everyone/ge")
                    .setPositions(positions)
                    .build());
        }
    }

    private Claim claim(Desk desk, int situation, int number) {
        Instant time = start.plus(Duration.ofMinutes(situation * 4L + number));
        Source source = Records.source("source-" + number, "Office No " + number, SourceKind.values()[1 + number % 14]);
        long dead = 1 + (situation * 31L + number * 7L) % 900;
        String text = "Office No " + number + " said " + dead + " people were killed in district " + situation + ".";
        WireItem item = Records.item(
                "s" + situation + "-" + number, "1", "Outlet " + number % 20, "District " + situation, text, time);
        Claim claim = Records.claim(
                item,
                source,
                source.getName(),
                "said",
                dead + " people were killed",
                Count.exactly(dead),
                Outcome.KILLED);
        desk.view.put(item, time);
        desk.view.put(claim, time);
        return claim;
    }

    private void burst(Desk desk) {
        desk.view.batch(() -> {
            for (int i = 0; i < 500; i++) {
                desk.view.put(Alert.newBuilder(story.contradiction(null))
                        .setId("burst-" + i)
                        .setSituation("scale-" + i % SITUATIONS + "/killed/everyone/ge")
                        .setHeadline("Alert " + i)
                        .build());
            }
        });
        Locator tally = desk.find("#feed-title .tally");
        assertThat(tally).not().hasText("0");
        assertThat(desk.find("#feed .entry")).hasCount(25);
    }

    private static int nodes(Desk desk) {
        return (Integer) desk.page.evaluate("document.querySelectorAll('*').length");
    }

    private static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
