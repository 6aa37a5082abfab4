package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManyEventsInOneItemTest extends IncidentFixture {

    @Test
    void aRoundUpOfTwoCitiesTellsOfTwoIncidents() {
        publish(8, "Police says killed=8*shooting@KZ/-/Almaty", "Police says killed=3*shooting@KZ/-/Aktobe");

        assertThat(incidents()).hasSize(2);
    }

    @Test
    void aRoundUpJoinsEachOfItsCitiesWhereItBelongs() {
        desk.receive(
                item("urn:almaty", 1, 8, "Police says killed=8*shooting@KZ/-/Almaty"),
                item("urn:aktobe", 1, 9, "Police says killed=3*shooting@KZ/-/Aktobe"));
        publish(14, "Ministry says killed=4*shooting@KZ/-/Almaty", "Ministry says killed=3*shooting@KZ/-/Aktobe");

        assertThat(incidents()).hasSize(2);
        assertThat(standing("killed/everyone/kz/-/almaty"))
                .containsExactlyInAnyOrder("test:police 8", "test:ministry 4");
        assertThat(standing("killed/everyone/kz/-/aktobe"))
                .containsExactlyInAnyOrder("test:police 3", "test:ministry 3");
        assertThat(open()).containsExactly("contradiction test:ministry test:police");
    }

    @Test
    void aRoundUpOfTwoKindsTellsOfTwoIncidents() {
        publish(8, "Police says killed=8*shooting@KZ", "Police says killed=3*fire@KZ");

        assertThat(incidents()).hasSize(2);
    }

    @Test
    void anUnrestInTwoCitiesIsOneIncident() {
        publish(8, "Police says killed=8*civil_unrest@KZ/-/Almaty", "Police says killed=3*civil_unrest@KZ/-/Aktobe");

        assertThat(incidents()).hasSize(1);
        assertThat(desk.situations()).hasSize(2);
    }

    @Test
    void anItemOfTwoCountriesTellsOfAnIncidentInEach() {
        publish(8, "Police says killed=8*earthquake@KZ,killed=3*earthquake@KG");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        assertThat(positions("killed/everyone/kg")).containsExactly("test:police 3 standing");
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void anItemThatNoLongerNamesACountryWithdrawsWhatItSaidThere() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8*fire@KZ"),
                item("urn:a", 2, 9, "Police says killed=8*fire@KG"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 withdrawn");
        assertThat(positions("killed/everyone/kg")).containsExactly("test:police 8 standing");
    }
}
