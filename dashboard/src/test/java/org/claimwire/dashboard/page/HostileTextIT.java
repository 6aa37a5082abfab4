package org.claimwire.dashboard.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.claimwire.dashboard.page.Records.Count;
import org.claimwire.dashboard.view.View;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Qualifier;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceKind;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an article says stays text, however it is written; that the browser has nothing to refuse is checked as the desk closes. */
class HostileTextIT {

    private static final String SCRIPT = "<script>document.title='taken'</script>";
    private static final String IMAGE = "<img src=x onerror=\"document.title='taken'\">";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"12 dead\")";
    private static final String OVERRIDE = "\u202E";
    private static final String HEBREW =
            "\u05DE\u05E9\u05E8\u05D3 \u05D4\u05E4\u05E0\u05D9\u05DD"; // "Ministry of the Interior"

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Source SOURCE =
            Records.source(FORMULA, SCRIPT + OVERRIDE + "lacisum " + HEBREW, SourceKind.UNKNOWN);
    private static final WireItem ITEM = WireItem.newBuilder(
                    Records.item("x", "1", "Evil \"Outlet\" " + IMAGE, IMAGE + " and " + SCRIPT, "", NOW))
            .setUri("item:evil/%3Cscript%3E?a=b#c/../d")
            .setText("The &amp; minister " + SCRIPT + " said " + OVERRIDE + "that 7 people " + IMAGE
                    + " died\uD83D\uDE00 " + HEBREW + ".")
            .setLink("javascript:document.title='taken'")
            .build();
    private static final Claim CLAIM = Records.claim(
            ITEM,
            SOURCE,
            "The &amp; minister " + SCRIPT,
            "said",
            "that 7 people " + IMAGE + " died\uD83D\uDE00",
            new Count(7L, 7, 7L, Qualifier.EXACT, "7"),
            Outcome.KILLED);
    private static @Nullable Desk opened;
    private final Desk desk = Objects.requireNonNull(opened);

    @BeforeAll
    static void tellTheStory() throws IOException {
        opened = new Desk();
        View view = opened.view;
        view.batch(() -> {
            view.put(ITEM, NOW);
            view.put(CLAIM, NOW);
            view.put(Situation.newBuilder(new HarbourStory().killed(PositionStatus.STANDING, null))
                    .setPositions(List.of(Records.position(PositionStatus.STANDING, null, CLAIM)))
                    .build());
            view.put(Records.tally(SOURCE, 1, 0, NOW, NOW, CLAIM));
        });
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @BeforeEach
    void openTheClaim() {
        desk.open(Desk.of(HarbourStory.KILLED) + "&claim=" + CLAIM.getClaimId());
        desk.find("#evidence .item mark").first().waitFor();
    }

    @Test
    void markupStaysText() {
        assertThat(desk.find("main script, main img, main iframe")).hasCount(0);
        assertThat(desk.find("#evidence .item h3")).containsText(IMAGE + " and " + SCRIPT);
        assertThat(desk.find("#sources tbody th")).containsText("<script>");
        assertThat(desk.page.title()).isNotEqualTo("taken");
    }

    @Test
    void marksStandOnTheRightCharactersBesidesEntitiesAndEmoji() {
        assertThat(String.join("", desk.find("#evidence .text mark.content").allTextContents())
                        .replaceAll("\\[figure: (.*?)]", "$1"))
                .isEqualTo("that 7 people " + IMAGE + " died\uD83D\uDE00");
        assertThat(desk.find("#evidence .text mark.figure")).hasText("[figure: 7]");
    }

    @Test
    void aLinkThatIsNoAddressIsNoLink() {
        assertThat(desk.find("a[href^='javascript']")).hasCount(0);
        assertThat(desk.find("#evidence")).containsText("javascript:document.title='taken'");
    }

    @Test
    void turnsOfDirectionAreSeenAndDoNothing() {
        assertThat(desk.find("#evidence .item .control").first()).hasText("[RLO]");
        assertThat((String) desk.page.evaluate("document.body.innerText")).doesNotContain(OVERRIDE);
        assertThat(desk.page.title()).doesNotContain(OVERRIDE);
    }

    @Test
    void foreignWordsKeepTheirDirection() {
        assertThat(desk.find("#sources tbody th bdi").first()).hasAttribute("dir", "auto");
    }

    @Test
    void anExportDoesNotCalculate() throws IOException {
        Download download =
                desk.page.waitForDownload(() -> desk.find("#exports a").nth(4).click());

        assertThat(Files.readString(download.path())).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
    }

    @Test
    void aFilterFromTheAddressIsOnlyText() {
        desk.open(
                "?text="
                        + "%3Cscript%3Ealert(1)%3C%2Fscript%3E&situation=%3Cimg%20src%3Dx%3E&claim=..%2F..%2Fstatus&asof=never");

        assertThat(desk.find("#filter-text")).hasValue("<script>alert(1)</script>");
        assertThat(desk.find("#situation")).containsText("no longer held");
        assertThat(desk.find("#evidence")).containsText("no longer held");
        desk.forgive("404"); // Chromium says that what was asked for is not there
    }
}
