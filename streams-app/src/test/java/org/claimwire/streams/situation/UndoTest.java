package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.streams.Desk;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** What is withdrawn upstream is withdrawn here: after a kill, nothing is left of an item but that it was withdrawn. */
class UndoTest extends DeskFixture {

    private final Desk spared = new Desk();

    @Test
    void ofAFigureThatSupersededAnother() {
        killed(item("urn:x", 1, 12, "Police says killed=12@KZ"), item("urn:a", 1, 8, "Police says killed=8@KZ"));

        assertThat(standing(KILLED)).containsExactly("test:police 8");
        assertUndone();
    }

    @Test
    void ofAFigureThatContradictedAnother() {
        killed(
                item("urn:x", 1, 14, "Police says killed=44@KZ"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Hospital [health] says killed=103@KZ/-/Almaty"),
                item("urn:c", 1, 16, "Governor says killed=160@KZ"));

        assertUndone();
    }

    @Test
    void ofADenialAndARetraction() {
        killed(
                item("urn:x", 1, 14, "Police denies killed=164@KZ", "Ministry retracts killed=164@KZ"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Governor says killed=164@KZ"));

        assertThat(standing(KILLED)).containsExactlyInAnyOrder("test:ministry 164", "test:governor 164");
        assertUndone();
    }

    @Test
    void ofTheItemThatFoundedTheIncident() {
        killed(
                item("urn:x", 1, 7, "Army [military] says killed=8#state_forces@KZ"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 14, "Police says killed=44@KZ"));

        assertThat(open()).containsExactly("contradiction test:police test:ministry");
        assertUndone();
    }

    @Test
    void ofAnItemThatHeldTwoCitiesTogether() {
        killed(
                item("urn:x", 1, 7, "Ministry says killed=20*shooting@KZ"),
                item("urn:a", 1, 8, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:b", 1, 9, "Police says killed=3*shooting@KZ/-/Aktobe"),
                item("urn:c", 1, 15, "Governor says killed=2*shooting@KZ/-/Aktobe"));

        assertThat(incidentOf("urn:a")).isNotEqualTo(incidentOf("urn:b"));
        assertUndone();
    }

    @Test
    void ofADeadAttackerWhoExplainedADifference() {
        killed(
                item("urn:x", 1, 9, "Army [military] says killed=1#perpetrator*shooting@KZ"),
                item("urn:a", 1, 8, "Police says killed=11*shooting@KZ"),
                item("urn:b", 1, 14, "Ministry says killed=10*shooting@KZ"));

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
        assertUndone();
    }

    @Test
    void ofDeathsThatExplainedAFallOfTheInjured() {
        killed(
                item("urn:x", 1, 13, "Army [military] says killed=7@KZ"),
                item("urn:a", 1, 8, "Ministry says injured=20@KZ", "Army [military] says killed=5@KZ"),
                item("urn:b", 1, 14, "Police says injured=18@KZ"));

        assertThat(open()).containsExactly("contradiction test:police test:ministry");
        assertUndone();
    }

    @Test
    void ofAFigureThatEndedADenial() {
        killed(
                item("urn:x", 1, 14, "Police says killed=170@KZ"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 10, "Police denies killed=164@KZ"));

        assertThat(open()).containsExactly("denied test:police test:ministry");
        assertUndone();
    }

    @Test
    void ofARestatement() {
        killed(
                item("urn:x", 1, 15, "Police says killed=8@KZ said=2022-01-06T14"),
                item("urn:a", 1, 10, "Police says killed=8@KZ"),
                item("urn:b", 1, 12, "Ministry says killed=12@KZ"));

        assertThat(open()).isEmpty();
    }

    @Test
    void ofACopyThatCalledTheHigherFigureBackground() {
        killed(
                item("urn:x", 1, 10, "Police says killed=44@KZ,killed=164@KZ!background"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Police says killed=44@KZ"));

        assertThat(open()).isEmpty();
    }

    @Test
    void ofAFigureThatWasLowerThanItsSourcesLast() {
        killed(
                item("urn:x", 1, 14, "Police says killed=8@KZ"),
                item("urn:a", 1, 8, "Police says killed=12@KZ"),
                item("urn:b", 1, 9, "Ministry says killed=12@KZ"));

        assertThat(standing(KILLED)).containsExactlyInAnyOrder("test:police 12", "test:ministry 12");
        assertUndone();
    }

    @Test
    void ofTheOnlyItemLeavesNothingThatStands() {
        killed(item("urn:x", 1, 8, "Police says killed=8@KZ"));

        assertThat(standing(KILLED)).isEmpty();
        assertUndone();
    }

    private void killed(WireItem.Builder wrong, WireItem.Builder... others) {
        desk.receive(wrong);
        desk.receive(others);
        desk.receive(kill("urn:kill", 20, "urn:x"));
        spared.receive(others);
    }

    private void assertUndone() {
        assertThat(whatStands(desk)).isEqualTo(whatStands(spared));
        assertThat(whatIsOpen(desk)).isEqualTo(whatIsOpen(spared));
    }

    /** The situations without their withdrawn positions, and without those of which nothing is left. */
    private static List<Situation> whatStands(Desk desk) {
        List<Situation> left = new ArrayList<>();
        for (Situation s : desk.situations()) {
            List<Position> positions = s.positions().stream()
                    .filter(position -> position.status() != PositionStatus.WITHDRAWN)
                    .toList();
            if (!positions.isEmpty()) {
                left.add(new Situation(
                        s.key(),
                        s.kind(),
                        s.watch(),
                        s.low(),
                        s.best(),
                        s.high(),
                        s.independent(),
                        positions,
                        0,
                        null));
            }
        }
        return left;
    }

    /** The alerts that are open, with their open reasons. */
    private static List<Alert> whatIsOpen(Desk desk) {
        return desk.alerts().stream()
                .filter(Alert::isOpen)
                .map(a -> new Alert(
                        a.id(),
                        a.situation(),
                        a.kind(),
                        a.severity(),
                        a.headline(),
                        a.reasons().stream().filter(Reason::isOpen).toList(),
                        a.reasonsOmitted(),
                        a.movedTo()))
                .toList();
    }
}
