package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.streams.Desk;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A late item ends in what would have been concluded had it come in its place. */
class LateItemsTest extends IncidentFixture {

    private static final WireItem.Builder FIRST = item("urn:first", 1, 7, "Governor says killed=170@KZ");
    private static final WireItem.Builder HIGH = item("urn:high", 1, 8, "Ministry says killed=164@KZ");
    private static final WireItem.Builder LOW = item("urn:low", 1, 14, "Police says killed=44@KZ");

    @Test
    void aLateFounderMovesTheKeys() {
        desk.receive(HIGH, LOW);
        Situation situation = situation(KILLED);
        Alert alert = alert();
        desk.receive(FIRST);

        assertThat(situation(KILLED).key()).isNotEqualTo(situation.key());
        assertThat(alert().id()).isNotEqualTo(alert.id());
        assertThat(moved())
                .containsExactlyInAnyOrder(
                        situation.key().text() + " > " + situation(KILLED).key().text(),
                        alert.id() + " > " + alert().id());
    }

    @Test
    void everyKeyThatMovedEndsInATombstone() {
        desk.receive(HIGH, LOW);
        String situation = situation(KILLED).key().text();
        String alert = alert().id();
        desk.receive(FIRST);

        assertThat(desk.told().stream().filter(String.class::isInstance)).containsExactlyInAnyOrder(situation, alert);
        assertThat(whatCameBefore(situation))
                .isInstanceOfSatisfying(
                        Situation.class,
                        told -> assertThat(told.movedTo())
                                .isEqualTo(situation(KILLED).key().text()));
        assertThat(whatCameBefore(alert))
                .isInstanceOfSatisfying(
                        Alert.class, told -> assertThat(told.movedTo()).isEqualTo(alert().id()));
    }

    @Test
    void aLateItemThatFoundsNothingMovesNothing() {
        desk.receive(FIRST, LOW, HIGH);

        assertThat(moved()).isEmpty();
        assertSameAs(FIRST, HIGH, LOW);
    }

    @Test
    void aLateFounderEndsInTheSameAsOneInOrder() {
        desk.receive(LOW, HIGH, FIRST);

        assertSameAs(FIRST, HIGH, LOW);
    }

    @Test
    void aKillOfTheFounderMovesTheKeys() {
        desk.receive(FIRST, HIGH, LOW);
        String before = situation(KILLED).key().text();
        desk.receive(kill("urn:kill", 20, "urn:first"));

        assertThat(moved()).contains(before + " > " + situation(KILLED).key().text());
        assertThat(positions(KILLED)).contains("test:governor 170 withdrawn");
    }

    @Test
    void aKillThatComesBeforeItsItemEndsInTheSame() {
        WireItem.Builder kill = kill("urn:kill", 20, "urn:first");
        desk.receive(kill, LOW, FIRST, HIGH);

        assertSameAs(FIRST, HIGH, LOW, kill);
    }

    @Test
    void aLateFounderMayPartWhatWasTogether() {
        WireItem.Builder country = item("urn:country", 1, 9, "Ministry says killed=20*shooting@KZ");
        WireItem.Builder city = item("urn:city", 1, 10, "Police says killed=8*shooting@KZ/-/Almaty");
        WireItem.Builder other = item("urn:other", 1, 8, "Police says killed=3*shooting@KZ/-/Aktobe");
        desk.receive(country, city);
        assertThat(incidentOf("urn:city")).isEqualTo(incidentOf("urn:country"));
        desk.receive(other);

        assertThat(incidentOf("urn:country")).isEqualTo(incidentOf("urn:other"));
        assertThat(incidentOf("urn:city")).isNotEqualTo(incidentOf("urn:other"));
        assertSameAs(other, country, city);
    }

    @Test
    void aKillOfTheFounderPartsWhatItAloneHeldTogether() {
        desk.receive(
                item("urn:country", 1, 8, "Ministry says killed=20*shooting@KZ"),
                item("urn:city", 1, 9, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:other", 1, 10, "Police says killed=3*shooting@KZ/-/Aktobe"));
        assertThat(incidents()).hasSize(1);
        desk.receive(kill("urn:kill", 20, "urn:country"));

        assertThat(incidentOf("urn:city")).isNotEqualTo(incidentOf("urn:other"));
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void theKeysOfWhatIsPartedMoveToWhereItBelongs() {
        desk.receive(
                item("urn:country", 1, 8, "Ministry says killed=20*shooting@KZ"),
                item("urn:city", 1, 9, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:other", 1, 10, "Police says killed=3*shooting@KZ/-/Aktobe"));
        String before = incidents().get(0);
        desk.receive(kill("urn:kill", 20, "urn:country"));

        assertThat(moved())
                .contains(
                        before + "/killed/everyone/kz/-/almaty > " + incidentOf("urn:city")
                                + "/killed/everyone/kz/-/almaty",
                        before + "/killed/everyone/kz/-/aktobe > " + incidentOf("urn:other")
                                + "/killed/everyone/kz/-/aktobe");
    }

    @Test
    void aCorrectedPlaceTakesTheFigureToWhereItBelongs() {
        desk.receive(
                item("urn:almaty", 1, 8, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:aktobe", 1, 9, "Police says killed=3*shooting@KZ/-/Aktobe"),
                item("urn:city", 1, 10, "Ministry says killed=9*shooting@KZ/-/Almaty"),
                item("urn:city", 2, 11, "Ministry says killed=9*shooting@KZ/-/Aktobe"));

        assertThat(standing("killed/everyone/kz/-/almaty")).containsExactly("test:police 8");
        assertThat(standing("killed/everyone/kz/-/aktobe"))
                .containsExactlyInAnyOrder("test:police 3", "test:ministry 9");
        assertThat(incidents()).hasSize(2);
    }

    @RepeatedTest(20)
    void anyOrderEndsInTheSame(RepetitionInfo repetition) {
        WireItem.Builder[] inOrder = {
            FIRST,
            HIGH,
            item("urn:round-up", 1, 9, "Army says killed=8*shooting@KZ/-/Almaty,killed=2*shooting@KZ/-/Aktobe"),
            item("urn:high", 2, 10, "Ministry says killed=164@KZ", "Ministry says killed=9#children@KZ"),
            item("urn:denial", 1, 11, "Police denies killed=164@KZ"),
            item("urn:slow", 1, 13, "Ministry says killed=164@KZ").setOutlet("Slow Wire"),
            LOW,
            item("urn:retraction", 1, 16, "Ministry retracts killed=164@KZ"),
            kill("urn:kill", 20, "urn:first")
        };
        List<WireItem.Builder> shuffled = new ArrayList<>(Arrays.asList(inOrder));
        shuffled.addAll(Arrays.asList(inOrder));
        int seed = repetition.getCurrentRepetition();
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(desk::receive);

        Desk expected = new Desk();
        expected.receive(inOrder);
        assertThat(desk.situations()).as("situations, seed %d", seed).isEqualTo(expected.situations());
        assertThat(desk.alerts()).as("alerts, seed %d", seed).isEqualTo(expected.alerts());
    }

    private void assertSameAs(WireItem.Builder... inOrder) {
        Desk expected = new Desk();
        expected.receive(inOrder);
        assertThat(desk.situations()).isEqualTo(expected.situations());
        assertThat(desk.alerts()).isEqualTo(expected.alerts());
    }

    /** Every move that was told: {@code old key > new key}. */
    private List<String> moved() {
        List<String> moves = new ArrayList<>();
        for (Object told : desk.told()) {
            if (told instanceof Situation situation && situation.movedTo() != null) {
                moves.add(situation.key().text() + " > " + situation.movedTo());
            } else if (told instanceof Alert alert && alert.movedTo() != null) {
                moves.add(alert.id() + " > " + alert.movedTo());
            }
        }
        return moves;
    }

    /** The last value that was told of a key before its tombstone. */
    private Object whatCameBefore(String key) {
        List<Object> values = desk.told().stream()
                .filter(told -> told instanceof Situation s && s.key().text().equals(key)
                        || told instanceof Alert a && a.id().equals(key))
                .toList();
        return values.get(values.size() - 1);
    }
}
