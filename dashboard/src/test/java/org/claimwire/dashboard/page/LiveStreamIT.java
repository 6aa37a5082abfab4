package org.claimwire.dashboard.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwire.v1.Alert;
import org.claimwire.v1.PositionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens on the wire happens on the page, each thing once, whatever becomes of the line. */
class LiveStreamIT {

    private final HarbourStory story = new HarbourStory();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Desk desk;
    private Relay relay;

    @BeforeEach
    void openTheStory() throws IOException {
        desk = new Desk();
        relay = new Relay(desk.server.address());
        story.tell(desk.view);
    }

    @AfterEach
    void close() throws IOException {
        desk.forgive("ERR_"); // the line is cut on purpose, and Chromium says so
        relay.close();
        desk.close();
    }

    @Test
    void hollowsTheMarkOfAKilledItemWhileOneWatches() {
        desk.open(Desk.of(HarbourStory.KILLED) + "&claim=" + story.authority.getClaimId());
        Locator mark = desk.find(".mark[data-source='harbour-authority:ge']");
        assertThat(mark).hasAttribute("data-standing", "standing");
        assertThat(mark.locator(".shape.hollow")).hasCount(0);
        assertThat(desk.find("#evidence .item .text")).containsText("people had been killed at its terminal");

        story.kill(desk.view, now);

        assertThat(mark).hasAttribute("data-standing", "withdrawn");
        assertThat(mark.locator(".shape.hollow")).hasCount(1);
        assertThat(desk.find(".figures tr.withdrawn")).containsText("60");
        assertThat(desk.find("#evidence .item")).not().containsText("people had been killed at its terminal");
        assertThat(desk.find("#evidence")).containsText("killed by the outlet");
    }

    @Test
    void resolvesAConflictInAllPartsAtOnce() {
        desk.open(Desk.of(HarbourStory.KILLED));
        assertThat(desk.find("#conflicts .card")).hasCount(2);

        desk.view.put(story.contradiction(now));

        assertThat(desk.find("#conflicts .card")).hasCount(1);
        assertThat(desk.find("#situation .conflict")).hasCount(0);
        assertThat(desk.find("#feed .entry.resolved")).containsText("contradiction resolved");
    }

    @Test
    void comesBackToABrokenLineWithoutGapOrDouble() {
        desk.open(relay.address(), Desk.of(HarbourStory.KILLED));
        assertThat(desk.find("#feed .entry")).hasCount(2);
        desk.view.put(alert(1));
        assertThat(desk.find("#feed .entry")).hasCount(3);

        relay.cut();
        assertThat(desk.find("#status .lamp")).hasText("reconnecting");
        assertThat(desk.find("#status .age")).containsText("next try in");
        for (int i = 2; i <= 12; i++) {
            desk.view.put(alert(i));
        }
        relay.mend();

        assertThat(desk.find("#status .lamp")).hasText("live");
        assertThat(desk.find("#feed .entry")).hasCount(14);
        desk.view.put(alert(13));
        assertThat(desk.find("#feed .entry")).hasCount(15);
        assertThat(headlines()).doesNotHaveDuplicates().contains("Alert 1", "Alert 2", "Alert 12", "Alert 13");
    }

    @Test
    void loadsAllAnewFromAServerThatKnowsNothingOfTheOldOne() throws IOException {
        try (Desk restarted = new Desk()) {
            restarted.view.put(story.contradiction(now));
            restarted.view.put(story.killed(PositionStatus.WITHDRAWN, now));
            desk.open(relay.address(), Desk.of(HarbourStory.KILLED));
            assertThat(desk.find("#conflicts .card")).hasCount(2);

            relay.lead(restarted.server.address());
            relay.cut();
            relay.mend();

            assertThat(desk.find("#status .lamp")).hasText("live");
            assertThat(desk.find("#conflicts .card")).hasCount(0);
            assertThat(desk.find("#feed .entry")).hasCount(2);
            assertThat(desk.find("#feed .entry.resolved")).hasCount(1);
            assertThat(desk.find(".mark[data-source='harbour-authority:ge'] .shape.hollow"))
                    .hasCount(1);
        }
    }

    @Test
    void holdsTheFeedStillWhilePausedAndLosesNothing() {
        desk.open(Desk.of(HarbourStory.KILLED));
        assertThat(desk.find("#feed .entry")).hasCount(2);

        desk.page.keyboard().press("p");
        desk.view.put(alert(1));
        desk.view.put(alert(2));
        assertThat(desk.find("#feed button")).hasText("Resume (2 waiting)");
        assertThat(desk.find("#feed .entry")).hasCount(2);

        desk.page.keyboard().press("p");
        assertThat(desk.find("#feed .entry")).hasCount(4);
        assertThat(headlines()).doesNotHaveDuplicates();
    }

    @Test
    void saysHowOldTheNewestItemIs() {
        desk.open("");
        assertThat(desk.find("#status .age")).containsText(Pattern.compile("newest item \\d+ (s|min|h)"));

        desk.view.put(Records.item("n-1", "1", "Verin Courier", "Something new", "Nothing else.", now), now);

        assertThat(desk.find("#status .age")).containsText(Pattern.compile("newest item \\d+ s"));
        assertThat(desk.find("#status .age")).containsText("Verin Courier");
    }

    private List<String> headlines() {
        return desk.find("#feed .entry .headline").allInnerTexts();
    }

    private Alert alert(int number) {
        return Alert.newBuilder(story.contradiction(null))
                .setId("more-" + number)
                .setSituation("other/" + number)
                .setHeadline("Alert " + number)
                .build();
    }
}
