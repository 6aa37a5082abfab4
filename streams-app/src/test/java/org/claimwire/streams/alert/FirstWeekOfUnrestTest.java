package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.List;
import org.claimwire.streams.situation.DeskFixture;
import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** A week of unrest as an analyst would tell it. */
class FirstWeekOfUnrestTest extends DeskFixture {

    private static final WireItem.Builder DOZENS =
            item("urn:dozens", 1, 8, "kz/almaty [police] says killed=~24..99#opponents*civil_unrest@KZ/-/Almaty");
    private static final WireItem.Builder SOLDIERS =
            item("urn:soldiers", 1, 12, "Interior Ministry says killed=8#state_forces*civil_unrest@KZ");
    private static final WireItem.Builder HEALTH = item(
            "urn:health",
            1,
            72,
            "Health Ministry [health] says killed=164*civil_unrest@KZ,killed=103*civil_unrest@KZ/-/Almaty!part");
    private static final WireItem.Builder PROSECUTOR =
            item("urn:prosecutor", 1, 78, "Prosecutor [police] says killed=44*civil_unrest@KZ");
    private static final WireItem.Builder RETRACTION = item(
            "urn:retraction",
            1,
            84,
            "Health Ministry [health] retracts killed=164*civil_unrest@KZ,killed=103*civil_unrest@KZ/-/Almaty");
    private static final WireItem.Builder LATER =
            item("urn:later", 1, 120, "General Staff [military] says killed=225*civil_unrest@KZ");

    @Test
    void dozensOfAttackersAgainstEightSoldiersAreNoAlert() {
        desk.receive(DOZENS, SOLDIERS);

        assertThat(incidents()).hasSize(1);
        assertThat(desk.situations()).hasSize(2);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void fortyFourContradictOneHundredAndSixtyFourAndAreFewerThanThoseInTheCity() {
        desk.receive(DOZENS, SOLDIERS, HEALTH, PROSECUTOR);

        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        "contradiction police:prosecutor health:health-ministry 78-",
                        "part_exceeds_whole health:health-ministry police:prosecutor 78-");
        assertThat(alert().situation()).isEqualTo(situation(KILLED).key());
        assertThat(alert().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void theRetractionResolvesBoth() {
        desk.receive(DOZENS, SOLDIERS, HEALTH, PROSECUTOR, RETRACTION);

        assertThat(open()).isEmpty();
        assertThat(reasons())
                .contains(
                        "contradiction police:prosecutor health:health-ministry 78-84",
                        "part_exceeds_whole health:health-ministry police:prosecutor 78-84",
                        "retracted health:health-ministry 84-84");
        assertThat(standing(KILLED)).containsExactly("police:prosecutor 44");
        assertThat(standing("killed/everyone/kz/-/almaty")).isEmpty();
    }

    @Test
    void theKillOfTheItemResolvesBothAsWell() {
        desk.receive(DOZENS, SOLDIERS, HEALTH, PROSECUTOR, kill("urn:kill", 86, "urn:health"));

        assertThat(open()).isEmpty();
        assertThat(standing(KILLED)).containsExactly("police:prosecutor 44");
    }

    @Test
    void twoHundredAndTwentyFiveOutrunAllOfThem() {
        desk.receive(DOZENS, SOLDIERS, HEALTH, PROSECUTOR, RETRACTION);
        List<Alert> before = desk.alerts();
        desk.receive(LATER);

        assertThat(standing(KILLED)).containsExactly("military:general-staff 225", "police:prosecutor 44");
        assertThat(desk.alerts()).isEqualTo(before);
    }

    @Test
    void theWholeWeekAgainChangesNothing() {
        WireItem.Builder[] week = {
            DOZENS, SOLDIERS, HEALTH, PROSECUTOR, RETRACTION, kill("urn:kill", 86, "urn:health"), LATER
        };
        desk.receive(week);
        List<Situation> situations = desk.situations();
        List<Alert> alerts = desk.alerts();
        int told = desk.told().size();
        desk.receive(week);

        assertThat(desk.situations()).isEqualTo(situations);
        assertThat(desk.alerts()).isEqualTo(alerts);
        assertThat(desk.told()).hasSize(told);
    }
}
