package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.PubStatus;
import org.junit.jupiter.api.Test;

/** An item that tells more from version to version, or something else. */
class GrowingItemTest extends IncidentFixture {

    @Test
    void figuresThatComeToTellOfOnePlaceAndKindAreOneUnit() {
        String[] lines = {
            "Police says killed=8*shooting@KZ/-/Almaty", "Ministry says injured=40*civil_unrest@KZ/-/Almaty"
        };
        desk.receive(item("urn:u", 1, 8, lines));
        desk.receive(item("urn:u", 2, 9, lines[0], lines[1], "Governor says killed=5*shooting@KZ/Mangystau"));

        assertThat(situation("killed/everyone/kz/-/almaty").positions()).hasSize(1);
        assertThat(situation("injured/everyone/kz/-/almaty").positions()).hasSize(1);
        assertThat(situation("killed/everyone/kz/mangystau").positions()).hasSize(1);

        desk.receive(item("urn:u", 3, 10, lines).setStatus(PubStatus.CANCELED));

        assertThat(desk.situations())
                .isNotEmpty()
                .allMatch(situation -> situation.low() == null && situation.independent() == 0);
    }

    @Test
    void aCorrectedPlaceTakesNoWordsFromTheItem() {
        String terms = "terms: gunman school corridor pupils";
        desk.receive(
                plain("urn:f", 7, terms, "Police says killed=3*shooting@KZ/-/Astana"),
                plain("urn:u", 8, terms, "Ministry says killed=4*shooting@KZ/-/Almaty"),
                plain("urn:u", 9, terms, "Ministry says killed=4*shooting@KZ/-/Astana said=2022-01-06")
                        .setVersion("2"));

        assertThat(situation("killed/everyone/kz/-/astana").positions()).hasSize(2);
    }

    @Test
    void aSituationIsSaidToGoOnWhereItsOwnFiguresAre() {
        desk.receive(
                item(
                        "urn:u",
                        1,
                        8,
                        "Rescue says killed=5*fire@KZ/-/Almaty",
                        "Police says killed=3*shooting@KZ/-/Almaty"),
                item("urn:w", 1, 10, "Ministry says killed=3*shooting@KZ/-/Almaty"));
        String shooting = incidentOf("urn:w");
        desk.receive(item("urn:u", 2, 20).setStatus(PubStatus.CANCELED));

        assertThat(incidentOf("urn:w")).isNotEqualTo(shooting);
        assertThat(desk.told())
                .filteredOn(told -> told instanceof Situation moved && moved.movedTo() != null)
                .extracting(told -> ((Situation) told).movedTo())
                .containsOnly(incidentOf("urn:w") + "/killed/everyone/kz/-/almaty");
    }
}
