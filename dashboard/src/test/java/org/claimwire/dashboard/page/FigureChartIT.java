package org.claimwire.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Situation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chart shows the figures as they are, where they are, and as they stood. */
class FigureChartIT {

    private static final double HALF_A_PIXEL = 0.5;

    private static final HarbourStory STORY = new HarbourStory();
    private static @Nullable Desk opened;
    private final Desk desk = Objects.requireNonNull(opened);

    /** What a mark says of itself, and where it stands. */
    private record Mark(
            String source, String value, String low, String high, Instant time, String standing, double x, double y) {

        static Mark of(Locator mark) {
            return new Mark(
                    mark.getAttribute("data-source"),
                    mark.getAttribute("data-value"),
                    mark.getAttribute("data-low"),
                    mark.getAttribute("data-high"),
                    Instant.parse(mark.getAttribute("data-time")),
                    mark.getAttribute("data-standing"),
                    Double.parseDouble(mark.getAttribute("data-x")),
                    Double.parseDouble(mark.getAttribute("data-y")));
        }

        double level() {
            return Double.parseDouble(value.isEmpty() ? low : value);
        }
    }

    private record Tick(double count, double y) {}

    @BeforeAll
    static void tellTheStory() throws IOException {
        opened = new Desk();
        STORY.tell(opened.view);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void hasAMarkForEveryPositionAndNoOther() {
        desk.open(Desk.of(HarbourStory.KILLED));

        Situation situation = STORY.killed(PositionStatus.STANDING, null);
        assertThat(marks())
                .extracting(mark -> String.join(
                        " ",
                        mark.source(),
                        mark.value(),
                        mark.low(),
                        mark.high(),
                        mark.time().toString(),
                        mark.standing()))
                .containsExactlyInAnyOrderElementsOf(situation.getPositions().stream()
                        .map(FigureChartIT::told)
                        .toList());
    }

    @Test
    void standsItsMarksWhereCountAndTimeSay() {
        desk.open(Desk.of(HarbourStory.KILLED));

        List<Tick> ticks = ticks();
        Tick low = ticks.get(0);
        Tick high = ticks.get(ticks.size() - 1);
        List<Mark> byTime =
                marks().stream().sorted(Comparator.comparing(Mark::time)).toList();
        Mark first = byTime.get(0);
        Mark last = byTime.get(byTime.size() - 1);
        assertThat(byTime).allSatisfy(mark -> {
            double up = Math.log(mark.level() / low.count()) / Math.log(high.count() / low.count());
            assertThat(mark.y())
                    .as("height of %s", mark)
                    .isCloseTo(low.y() + up * (high.y() - low.y()), within(HALF_A_PIXEL));
            double along = (double) (mark.time().toEpochMilli() - first.time().toEpochMilli())
                    / (last.time().toEpochMilli() - first.time().toEpochMilli());
            assertThat(mark.x())
                    .as("place of %s", mark)
                    .isCloseTo(first.x() + along * (last.x() - first.x()), within(HALF_A_PIXEL));
        });
    }

    @Test
    void givesWhiskersToWhatAllowsSeveralCountsAndAnArrowToWhatIsOpen() {
        desk.open(Desk.of(HarbourStory.KILLED));

        Locator exact = desk.find("[data-source='harbour-authority:ge']");
        Locator about = desk.find("[data-source='coast-relief:ge']");
        Locator open = desk.find("[data-source='central-hospital:ge'].mark");
        PlaywrightAssertions.assertThat(exact.locator(".whisker")).hasCount(0);
        PlaywrightAssertions.assertThat(about.locator(".whisker")).hasCount(1);
        assertThat(about.locator(".whisker").getAttribute("d")).contains("H");
        assertThat(open.locator(".whisker").getAttribute("d"))
                .as("ends in an arrow")
                .contains("L");
    }

    @Test
    void showsTheKindOfASourceByTheShapeOfItsMarks() {
        desk.open(Desk.of(HarbourStory.KILLED));

        List<String> shapes = Stream.of(
                        "interior-ministry:ge",
                        "police:ge-port-verin",
                        "central-hospital:ge",
                        "harbour-authority:ge",
                        "coast-relief:ge")
                .map(key -> desk.find(".mark[data-source='" + key + "'] .shape")
                        .first()
                        .getAttribute("d"))
                .toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void hasALineForNoneBelowTheLogarithms() {
        desk.open(Desk.of(HarbourStory.MISSING));

        List<Tick> ticks = ticks();
        assertThat(ticks.get(0).count()).isZero();
        assertThat(ticks.get(0).y()).isGreaterThan(ticks.get(1).y() + 20);
        assertThat(marks())
                .filteredOn(mark -> mark.value().equals("0"))
                .singleElement()
                .satisfies(none -> assertThat(none.y()).isEqualTo(ticks.get(0).y()));
    }

    @Test
    void looksFromAnEarlierTimeByTheKeyboardAlone() {
        desk.open(Desk.of(HarbourStory.KILLED));
        desk.find("#as-of").focus();

        desk.page.keyboard().press("ArrowLeft");
        desk.page.keyboard().press("ArrowLeft");

        PlaywrightAssertions.assertThat(desk.find(".mark[data-source='interior-ministry:ge']"))
                .hasCount(1);
        Locator twelve = desk.find(".mark[data-source='interior-ministry:ge']");
        assertThat(twelve.getAttribute("data-value")).isEqualTo("12");
        assertThat(twelve.getAttribute("data-standing")).as("it stood then").isEqualTo("standing");
        assertThat(desk.page.url()).contains("asof=");
        assertThat(desk.find("#as-of").getAttribute("aria-valuetext")).contains("UTC");
        PlaywrightAssertions.assertThat(desk.find("#situation .conflict")).hasCount(0);

        desk.page.keyboard().press("End");
        PlaywrightAssertions.assertThat(desk.find(".mark[data-source='interior-ministry:ge']"))
                .hasCount(2);
        PlaywrightAssertions.assertThat(desk.find("#situation .conflict")).hasCount(1);
        assertThat(desk.page.url()).doesNotContain("asof=");
    }

    @Test
    void hasATableThatSaysTheSame() {
        desk.open(Desk.of(HarbourStory.KILLED));

        assertThat(desk.find(".figures tbody tr").all()).hasSameSizeAs(marks());
        PlaywrightAssertions.assertThat(desk.find(".figures tbody tr[data-source='central-hospital:ge']"))
                .containsText("at least 73");
        PlaywrightAssertions.assertThat(desk.find(".figures tbody tr[data-source='police:ge-port-verin']"))
                .containsText("24 to 99");
        PlaywrightAssertions.assertThat(desk.find(".figures tbody tr.superseded"))
                .containsText("at least 12");
    }

    @Test
    void marksTheExactWordsOfAFigureThatIsChosen() {
        desk.open(Desk.of(HarbourStory.KILLED));

        desk.find(".mark[data-source='coast-relief:ge'] .shape").click();

        PlaywrightAssertions.assertThat(desk.find("#evidence mark.source").first())
                .containsText("Coast Relief");
        PlaywrightAssertions.assertThat(desk.find("#evidence mark.cue").first()).containsText("said");
        PlaywrightAssertions.assertThat(
                        desk.find("#evidence mark.figure.content").first())
                .containsText("about 120");
        PlaywrightAssertions.assertThat(desk.find("#evidence .reading")).containsText("108 to 132");
        PlaywrightAssertions.assertThat(desk.find("#evidence .reading")).containsText("accurate-7");
        assertThat(desk.page.url()).contains("claim=" + STORY.relief.getClaimId());
    }

    private List<Mark> marks() {
        return desk.find(".chart .mark").all().stream().map(Mark::of).toList();
    }

    private List<Tick> ticks() {
        return desk.find(".chart [data-count]").all().stream()
                .map(tick -> new Tick(
                        Double.parseDouble(tick.getAttribute("data-count")),
                        Double.parseDouble(tick.getAttribute("data-y"))))
                .sorted(Comparator.comparing(Tick::count))
                .toList();
    }

    private static String told(Position position) {
        return String.join(
                " ",
                position.getSource().getKey(),
                position.getValue() == null ? "" : position.getValue().toString(),
                String.valueOf(position.getLow()),
                position.getHigh() == null ? "" : position.getHigh().toString(),
                position.getTime().getTime().toString(),
                position.getStatus().name().toLowerCase(Locale.ROOT));
    }
}
