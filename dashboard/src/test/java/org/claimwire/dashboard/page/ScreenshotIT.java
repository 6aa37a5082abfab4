package org.claimwire.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures for those who look at the page with their own eyes, in target/screenshots; one of them stands in the documents. */
class ScreenshotIT {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int LARGEST = 300 * 1024;

    @ParameterizedTest
    @CsvSource({
        "360, 800, LIGHT", "360, 800, DARK", "1280, 960, LIGHT", "1280, 960, DARK", "2560, 1440, LIGHT", "2560, 1440, DARK"
    })
    void showsTheStory(int width, int height, ColorScheme colours) throws IOException {
        HarbourStory story = new HarbourStory();
        try (Desk desk = new Desk(window -> window.setViewportSize(width, height).setColorScheme(colours))) {
            story.tell(desk.view);
            story.kill(desk.view, story.at(5, 0));
            desk.open(Desk.of(HarbourStory.KILLED) + "&claim=" + story.relief.getClaimId());
            desk.find("#evidence .item mark").first().waitFor();
            desk.find("#sources tbody tr").first().waitFor();
            desk.page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");

            Path picture = FOLDER.resolve("dashboard-" + width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT) + ".png");
            desk.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            desk.page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve("whole-" + picture.getFileName())));

            assertThat(Files.size(picture)).isBetween(20_000L, width > 2000 ? 4L * LARGEST : LARGEST);
        }
    }
}
