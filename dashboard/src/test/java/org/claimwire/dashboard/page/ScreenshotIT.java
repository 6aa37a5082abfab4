package org.claimwire.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Pictures for those who look at the page with their own eyes, in target/screenshots; one of them stands in the documents. */
class ScreenshotIT {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final long LARGEST = 300L * 1024;

    @Test
    void showsTheStoryOnPhoneDeskAndWallInLightAndDark() throws IOException {
        HarbourStory story = new HarbourStory();
        try (Desk desk = new Desk()) {
            story.tell(desk.view);
            story.kill(desk.view, story.at(5, 0));
            desk.open(Desk.of(HarbourStory.KILLED) + "&claim=" + story.relief.getClaimId());
            desk.find("#evidence .item mark").first().waitFor();
            desk.find("#sources tbody tr").first().waitFor();
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                show(desk, 360, 800, colours);
                show(desk, 1280, 1000, colours);
                show(desk, 2560, 1440, colours);
            }
        }
        assertThat(Files.size(FOLDER.resolve("dashboard-1280-light.png"))).isBetween(20_000L, LARGEST);
    }

    private static void show(Desk desk, int width, int height, ColorScheme colours) {
        desk.page.setViewportSize(width, height);
        desk.page.waitForFunction("document.querySelector('svg.chart').clientWidth < innerWidth");
        desk.page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        String name = width + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png";
        desk.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("dashboard-" + name)));
        desk.page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve("whole-dashboard-" + name)));
    }
}
