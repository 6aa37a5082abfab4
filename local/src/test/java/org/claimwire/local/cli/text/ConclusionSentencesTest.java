package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.claimwire.local.cli.Disagreement;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Facet;
import org.claimwire.v1.Group;
import org.claimwire.v1.Place;
import org.claimwire.v1.Position;
import org.claimwire.v1.PositionStatus;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Side;
import org.claimwire.v1.Situation;
import org.junit.jupiter.api.Test;

class ConclusionSentencesTest {

    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String GREEN = "\u001b[1;32m";

    private final SituationSentence situations = new SituationSentence(new Paint(false));
    private final AlertSentence alerts = new AlertSentence(new Paint(false));
    private final AlertSentence coloured = new AlertSentence(new Paint(true));

    @Test
    void showsEverySourcesFigureSideBySide() {
        assertThat(situations.of(Disagreement.situation()))
                .isEqualTo("Killed, Kazakhstan: 44 (low 44, high open), at least 2 independent: Interior Ministry 44"
                        + " (Jan 9 15:00), Health Ministry 164 or more (Jan 9 09:00), Interior Ministry 26 (superseded,"
                        + " Jan 9 09:00)");
    }

    @Test
    void namesThePeopleUnlessTheyAreEveryone() {
        Situation childrenOfThePlace = Situation.newBuilder(Disagreement.situation())
                .setGroup(Group.CIVILIANS)
                .setFacets(List.of(Facet.CHILDREN))
                .setPlace(Place.newBuilder().setName("Almaty").setCountry("KZ").build())
                .build();
        assertThat(situations.of(childrenOfThePlace)).startsWith("Killed, civilians, children, Almaty: ");
    }

    @Test
    void namesNoBestWhereAllThatStandsIsVague() {
        Situation vague = Situation.newBuilder(Disagreement.situation())
                .setLow(24L)
                .setBest(null)
                .setHigh(99L)
                .setIndependent(0)
                .build();
        assertThat(situations.of(vague)).startsWith("Killed, Kazakhstan: 24 to 99, no independent source known: ");
    }

    @Test
    void saysThatNoFigureStandsWhereAllAreTakenBack() {
        Position gone = Position.newBuilder(
                        Disagreement.situation().getPositions().get(1))
                .setStatus(PositionStatus.RETRACTED)
                .build();
        Situation empty = Situation.newBuilder(Disagreement.situation())
                .setLow(null)
                .setBest(null)
                .setIndependent(0)
                .setPositions(List.of(gone))
                .build();
        assertThat(situations.of(empty))
                .isEqualTo(
                        "Killed, Kazakhstan: no figure stands: Health Ministry 164 or more (retracted, Jan 9 09:00)");
    }

    @Test
    void namesFiveFiguresAndCountsTheOthers() {
        Position one = Disagreement.situation().getPositions().get(0);
        Situation many = Situation.newBuilder(Disagreement.situation())
                .setPositions(List.of(one, one, one, one, one, one, one))
                .setPositionsOmitted(3)
                .build();
        assertThat(situations.of(many)).endsWith("Interior Ministry 44 (Jan 9 15:00) and 5 more");
    }

    @Test
    void opensAnAlertInRedWithBothSidesExactWords() {
        assertThat(alerts.of(Disagreement.open(), null)).isEqualTo("""
                ALERT high  Killed in Kazakhstan: Interior Ministry 44 against Health Ministry 164 or more
                  2022-01-09 15:00Z  contradiction opened:
                      Interior Ministry 44 (Jan 9 15:00), via Telegram, in Steppe Courier, Asia Desk: “The ministry counts 44 dead.” https://courier.example/44
                      Health Ministry 164 (Jan 9 09:00), via Telegram, in Steppe Courier, Asia Desk: “At least 164 people were killed.” https://courier.example/164""");
        assertThat(coloured.of(Disagreement.open(), null)).startsWith(RED + "ALERT");
    }

    @Test
    void resolvesAnAlertInGreenAndTellsWhatEndedIt() {
        assertThat(alerts.of(Disagreement.resolved(), Disagreement.open())).isEqualTo("""
                RESOLVED high  Killed in Kazakhstan: Interior Ministry 44 against Health Ministry 164 or more
                  2022-01-09 20:00Z  contradiction ended: Interior Ministry 44 against Health Ministry 164
                  2022-01-09 20:00Z  retracted:
                      Health Ministry takes back 164 (Jan 9 20:00), via Telegram, in Steppe Courier, Asia Desk: “The toll of 164 was an error.” https://courier.example/164""");
        assertThat(coloured.of(Disagreement.resolved(), Disagreement.open())).startsWith(GREEN + "RESOLVED");
    }

    @Test
    void quotesASideThatStandsAgainstSeveralOnce() {
        Reason first = Disagreement.open().getReasons().get(0);
        Reason second =
                Reason.newBuilder(first).setKind(ReasonKind.PART_EXCEEDS_WHOLE).build();
        Alert both = Alert.newBuilder(Disagreement.open())
                .setReasons(List.of(first, second))
                .build();
        assertThat(alerts.of(both, null))
                .containsOnlyOnce("“The ministry counts 44 dead.”")
                .contains("part exceeds whole opened:\n      Interior Ministry 44 (Jan 9 15:00), as above");
    }

    @Test
    void tellsTheWholeOfADisagreementThatWasOverBeforeTheReaderHeardOfIt() {
        assertThat(alerts.of(Disagreement.resolved(), null))
                .startsWith("RESOLVED high")
                .contains("2022-01-09 15:00Z  contradiction, ended 2022-01-09 20:00Z:\n      Interior Ministry 44 (")
                .contains("“At least 164 people were killed.”");
    }

    @Test
    void changesAnAlertInYellowAndTellsOnlyWhatIsNew() {
        Reason first = Disagreement.open().getReasons().get(0);
        Reason second = Reason.newBuilder(first)
                .setOpened(Instant.parse("2022-01-09T17:00:00Z"))
                .build();
        Alert changed = Alert.newBuilder(Disagreement.open())
                .setReasons(List.of(second, first))
                .build();
        assertThat(alerts.of(changed, Disagreement.open()))
                .startsWith("ALERT, changed high")
                .contains("2022-01-09 17:00Z  contradiction opened")
                .doesNotContain("2022-01-09 15:00Z");
        assertThat(coloured.of(changed, Disagreement.open())).startsWith(YELLOW + "ALERT, changed");
    }

    @Test
    void takesNoCopyForNews() {
        Reason reason = Disagreement.open().getReasons().get(0);
        Side carried = Side.newBuilder(reason.getSides().get(0))
                .setOutlets(List.of("Steppe Courier", "Asia Desk", "Herald"))
                .build();
        Reason copied = Reason.newBuilder(reason)
                .setSides(List.of(carried, reason.getSides().get(1)))
                .build();
        Alert now = Alert.newBuilder(Disagreement.open())
                .setReasons(List.of(copied))
                .build();
        assertThat(ReasonNews.since(Disagreement.open(), now)).isEmpty();
    }

    @Test
    void callsNoticesAloneANotice() {
        Alert notice = Alert.newBuilder(Disagreement.resolved())
                .setReasons(List.of(Disagreement.resolved().getReasons().get(1)))
                .build();
        assertThat(alerts.of(notice, null)).startsWith("NOTICE high");
        assertThat(AlertTurn.of(null, Disagreement.resolved())).isEqualTo(AlertTurn.RESOLVED);
    }

    @Test
    void opensAgainWhatWasResolved() {
        assertThat(AlertTurn.of(Disagreement.resolved(), Disagreement.open())).isEqualTo(AlertTurn.OPENED);
    }

    @Test
    void saysWhereItGoesOnAndWhatIsNoLongerKept() {
        Alert moved =
                Alert.newBuilder(Disagreement.open()).setMovedTo("alert-2").build();
        assertThat(alerts.of(moved, Disagreement.open()))
                .startsWith("MOVED high")
                .endsWith("; goes on as alert-2")
                .doesNotContain("\n");
        assertThat(alerts.closed(moved, "alert-1")).startsWith("CLOSED  Killed in Kazakhstan");
        assertThat(alerts.closed(null, "alert-1")).isEqualTo("CLOSED  alert-1; no longer kept");
        assertThat(situations.closed(null, "k")).isEqualTo("k: closed, no longer kept");
    }

    @Test
    void tellsNoTimeOfDayThatNobodyStated() {
        assertThat(TimeWords.whole(Instant.parse("2022-01-09T00:00:00Z"))).isEqualTo("2022-01-09");
        assertThat(TimeWords.brief(Instant.parse("2022-01-09T00:00:00Z"))).isEqualTo("Jan 9");
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        Alert hostile = Alert.newBuilder(Disagreement.open())
                .setHeadline("Killed\u001b[2J\n44")
                .setStatus(AlertStatus.OPEN)
                .build();
        assertThat(alerts.of(hostile, Disagreement.open())).doesNotContain("\u001b", "\n");
    }
}
