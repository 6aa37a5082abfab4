package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole machine-translated story of an invented country: every construction that such stories hold, once. */
class HarbourRiotsTest {

    private static final Reading STORY = read();

    private static Reading read() {
        try (InputStream in = HarbourRiotsTest.class.getResourceAsStream("harbour-riots.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Reading.of(new ItemText(
                    "file:harbour-riots.txt",
                    "NORDA",
                    null,
                    text,
                    StatedTime.of(LocalDate.of(2031, 3, 14)),
                    null,
                    "QV"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsAllSixteenStatementsWithTheirSources() {
        assertThat(STORY.attributed())
                .extracting(claim -> claim.source().key())
                .containsExactly(
                        "police:qv",
                        "health-ministry:qv",
                        "police:qv",
                        "police:qv",
                        "police:qv",
                        "unnamed:file:harbour-riots.txt#southmark and its partners",
                        "org:northern-seas-treaty-organization",
                        "org:northern-seas-treaty-organization",
                        "org:northern-seas-treaty-organization",
                        "org:northern-seas-treaty-organization",
                        "police:qv",
                        "person:edda-marie-solheim",
                        "org:varland-interior-ministry",
                        "health-ministry:qv",
                        "unnamed:file:harbour-riots.txt#thousands of people",
                        "government:qv");
    }

    @Test
    void readsAllSevenFiguresWithValueQualifierAndSource() {
        assertThat(STORY.reading().figures())
                .extracting(
                        Figure::phrase,
                        Figure::outcome,
                        Figure::value,
                        Figure::qualifier,
                        figure -> STORY.stating(figure).source().key())
                .containsExactly(
                        tuple("scores", Outcome.KILLED, null, Qualifier.VAGUE, "police:qv"),
                        tuple(
                                "More than two thousand",
                                Outcome.INJURED,
                                2000L,
                                Qualifier.MORE_THAN,
                                "health-ministry:qv"),
                        tuple("Scores", Outcome.KILLED, null, Qualifier.VAGUE, "police:qv"),
                        tuple(
                                "at least eleven",
                                Outcome.KILLED,
                                11L,
                                Qualifier.AT_LEAST,
                                "org:varland-interior-ministry"),
                        tuple("240", Outcome.INJURED, 240L, Qualifier.EXACT, "org:varland-interior-ministry"),
                        tuple(
                                "more than two thousand",
                                Outcome.INJURED,
                                2000L,
                                Qualifier.MORE_THAN,
                                "health-ministry:qv"),
                        tuple("71", Outcome.HOSPITALISED, 71L, Qualifier.EXACT, "health-ministry:qv"));
    }

    @Test
    void keepsTheChainBetweenSourceAndPage() {
        List<Claim> claims = STORY.attributed();
        assertThat(STORY.carriers(claims.get(2))).containsExactly("Varland Telegraph", "NORDA", "Isle Wire");
        assertThat(STORY.carriers(claims.get(6))).containsExactly("a statement", "Telegram");
        assertThat(STORY.carriers(claims.get(12))).containsExactly("local press");
        assertThat(STORY.carriers(claims.get(13))).containsExactly("television");
    }

    @Test
    void takesThePartForWhatItIs() {
        Figure part = STORY.figure("71");
        assertThat(part.partOf()).isTrue();
        assertThat(part.whole()).isEqualTo(STORY.reading().figures().indexOf(STORY.figure("more than two thousand")));
    }

    @Test
    void countsTheWoundedOfAnEllipsisAmongTheSameForces() {
        assertThat(STORY.figure("at least eleven").group()).isEqualTo(Group.STATE_FORCES);
        assertThat(STORY.figure("240").group()).isEqualTo(Group.STATE_FORCES);
    }

    @Test
    void countsTheDayOfAStatementBackFromTheItems() {
        assertThat(STORY.attributed().get(0).said()).isEqualTo(StatedTime.of(LocalDate.of(2031, 3, 14)));
    }

    @Test
    void readsNeitherTheDateLineNorTheAgencyAsContent() {
        assertThat(STORY.reading().claims())
                .flatExtracting(STORY::content)
                .noneMatch(words -> words.contains("2031") || words.equals("NORDA"));
    }
}
