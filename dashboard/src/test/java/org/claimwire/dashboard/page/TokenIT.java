package org.claimwire.dashboard.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A dashboard that asks for a token is open to those who have it. */
class TokenIT {

    private static final String TOKEN = "a-token-of-the-harbour-desk";

    @Test
    void asksOnceForTheTokenAndThenShowsEverything() throws IOException {
        try (Desk desk = new Desk(TOKEN)) {
            new HarbourStory().tell(desk.view);
            desk.page.navigate(desk.server.address().toString());
            desk.find("#token").fill("not-the-right-one");
            desk.page.keyboard().press("Enter");
            assertThat(desk.find("#token-help")).containsText("not accepted");

            desk.find("#token").fill(TOKEN);
            desk.page.keyboard().press("Enter");

            assertThat(desk.find("#status .lamp")).hasText("live");
            assertThat(desk.find("#conflicts .card")).hasCount(2);
            assertThat(desk.find("dialog")).hasCount(0);
            desk.page.reload();
            assertThat(desk.find("#conflicts .card")).hasCount(2);
            desk.forgive("401"); // Chromium says that it was turned away
        }
    }
}
