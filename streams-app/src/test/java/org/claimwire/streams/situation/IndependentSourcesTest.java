package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndependentSourcesTest extends DeskFixture {

    @Test
    void countsOrganisationsAndNotOutlets() {
        publish(8, "Police says killed=8@KZ", "Ministry says killed=8@KZ");
        publish(9, "Police says killed=8@KZ");

        assertThat(independent()).isEqualTo(2);
    }

    @Test
    void countsOneOrganisationHoweverManyOfItsPlacesSpeak() {
        publish(8, "kz/almaty [police] says killed=8@KZ");
        publish(9, "kz/aktobe [police] says killed=8@KZ");
        publish(10, "kz [police] says killed=8@KZ");

        assertThat(standing(KILLED)).hasSize(3);
        assertThat(independent()).isEqualTo(1);
    }

    @Test
    void countsTwoForThePoliceOfTwoCountries() {
        publish(8, "kz [police] says killed=8@KZ");
        publish(9, "kg [police] says killed=8@KZ");

        assertThat(independent()).isEqualTo(2);
    }

    @Test
    void countsNobodyWhoIsUnnamedOrSpeaksForHimself() {
        publish(8, "officials says killed=8@KZ");
        publish(9, "A resident [witness] says killed=8@KZ");
        publish(10, "Asel [person] says killed=8@KZ");

        assertThat(standing(KILLED)).hasSize(3);
        assertThat(independent()).isZero();
    }

    @Test
    void countsNoMedia() {
        publish(8, "- says killed=8@KZ");
        publish(9, "Tass [state_media] says killed=8@KZ");

        assertThat(independent()).isZero();
    }

    @Test
    void countsWhomAMediumRelaysAndNotTheMediumBesideHim() {
        publish(8, "Tass [state_media] says killed=8@KZ");
        publish(9, "Ministry says killed=8@KZ via=Tass");

        assertThat(independent()).isEqualTo(1);
    }

    @Test
    void countsNobodyWhoNoLongerStandsByAFigure() {
        publish(8, "Police says killed=8@KZ", "Ministry says killed=8@KZ");
        publish(9, "Ministry retracts killed=8@KZ");

        assertThat(independent()).isEqualTo(1);
    }

    private int independent() {
        return situation(KILLED).independent();
    }
}
