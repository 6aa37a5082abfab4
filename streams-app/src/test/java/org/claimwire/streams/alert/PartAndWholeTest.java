package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class PartAndWholeTest extends DeskFixture {

    @Test
    void eightSoldiersKilledExceedFiveKilledInAll() {
        publish(10, "Army [military] says killed=8#state_forces@KZ");
        publish(11, "Police says killed=5@KZ");

        assertThat(reasons()).containsExactly("part_exceeds_whole military:army test:police 11-");
        assertThat(alert().situation()).isEqualTo(situation(KILLED).key());
        assertThat(reason().part())
                .isEqualTo(situation("killed/state_forces/kz").key().text());
    }

    @Test
    void eightSoldiersKilledDoNotExceedFiveKilledInAllThatAreOlder() {
        publish(10, "Police says killed=5@KZ");
        publish(11, "Army [military] says killed=8#state_forces@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void eightSoldiersKilledDoNotExceedFiveAtLeast() {
        publish(10, "Army [military] says killed=8#state_forces@KZ");
        publish(11, "Police says killed=5+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void eightSoldiersKilledDoNotExceedFiveInjuredInAll() {
        publish(10, "Army [military] says killed=8#state_forces@KZ");
        publish(11, "Police says injured=5@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void twoGroupsThatLieBesideOneAnotherAreNotCompared() {
        publish(10, "Army [military] says killed=8#state_forces@KZ");
        publish(11, "Police says killed=~3..9#opponents@KZ,killed=5#civilians@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theChildrenAreAPartOfEveryone() {
        publish(10, "Hospital [health] says killed=9#children@KZ");
        publish(11, "Police says killed=5@KZ");

        assertThat(open()).containsExactly("part_exceeds_whole health:hospital test:police");
        assertThat(reason().part())
                .isEqualTo(situation("killed/everyone+children/kz").key().text());
    }

    @Test
    void theChildrenAmongCiviliansAreAPartOfTheCivilians() {
        publish(10, "Hospital [health] says killed=9#civilians#children@KZ");
        publish(11, "Police says killed=5#civilians@KZ");

        assertThat(open()).containsExactly("part_exceeds_whole health:hospital test:police");
    }

    @Test
    void theChildrenAmongCiviliansAreAPartOfAllChildren() {
        publish(10, "Hospital [health] says killed=9#civilians#children@KZ");
        publish(11, "Police says killed=5#children@KZ");

        assertThat(open()).containsExactly("part_exceeds_whole health:hospital test:police");
    }

    @Test
    void theChildrenAreNoPartOfTheWomen() {
        publish(10, "Hospital [health] says killed=9#children@KZ");
        publish(11, "Police says killed=5#women@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void oneHundredAndThreeInTheCityExceedFortyFourInTheCountry() {
        publish(8, "Hospital [health] says killed=103@KZ/-/Almaty");
        publish(14, "Police says killed=44@KZ");

        assertThat(reasons()).containsExactly("part_exceeds_whole health:hospital test:police 14-");
        assertThat(reason().part())
                .isEqualTo(situation("killed/everyone/kz/-/almaty").key().text());
    }

    @Test
    void oneHundredAndThreeInTheCityDoNotExceedOneHundredAndSixtyFourInTheCountry() {
        publish(8, "Hospital [health] says killed=103@KZ/-/Almaty");
        publish(14, "Police says killed=164@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aCityLiesWithinItsRegionWithinItsCountry() {
        publish(8, "Mayor says killed=12*flood@US/Virginia/Manassas");
        publish(9, "Governor says killed=8*flood@US/Virginia");
        publish(10, "White House says killed=4*flood@US");

        assertThat(open())
                .containsExactlyInAnyOrder(
                        "part_exceeds_whole test:mayor test:governor",
                        "part_exceeds_whole test:mayor test:white-house",
                        "part_exceeds_whole test:governor test:white-house");
    }

    @Test
    void aCityIsNoPartOfAnotherRegion() {
        publish(8, "White House says killed=40*flood@US");
        publish(9, "Mayor says killed=12*flood@US/Virginia/Manassas");
        publish(10, "Governor says killed=8*flood@US/Maryland");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aCityWhoseRegionIsNotToldIsNoPartOfItself() {
        publish(8, "Mayor says killed=12*flood@US/Virginia/Manassas");
        publish(9, "Governor says killed=8*flood@US/-/Manassas");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void andNotInTheOtherOrderEither() {
        publish(9, "Governor says killed=8*flood@US/-/Manassas");
        publish(8, "Mayor says killed=12*flood@US/Virginia/Manassas");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void thePartAndTheWholeMayBeOfOneSource() {
        publish(10, "Police says killed=8#state_forces@KZ");
        publish(11, "Police says killed=5@KZ");

        assertThat(open()).containsExactly("part_exceeds_whole test:police");
    }

    @Test
    void aStockOfThePartExceedsThatOfTheWholeOnlyAtOneTime() {
        publish(8, "Hospital [health] says missing=9@KZ/-/Almaty");
        publish(14, "Police says missing=5@KZ");
        assertThat(desk.alerts()).isEmpty();
        publish(16, "Hospital [health] says missing=8@KZ/-/Almaty said=2022-01-06T15");
        publish(17, "Police says missing=4@KZ said=2022-01-06T15");

        assertThat(open()).containsExactly("part_exceeds_whole health:hospital test:police");
    }

    @Test
    void thePerpetratorIsAPartOfNoWhole() {
        publish(8, "Ministry says killed=2#perpetrator*attack@KZ");
        publish(9, "Police says killed=1*attack@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aPartThatNobodyIsNamedForExceedsNothing() {
        publish(10, "officials says killed=8#state_forces@KZ");
        publish(11, "Police says killed=5@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void itEndsWhenTheWholeIsRaised() {
        publish(10, "Army [military] says killed=8#state_forces@KZ");
        publish(11, "Police says killed=5@KZ");
        publish(12, "Police says killed=13@KZ");

        assertThat(reasons()).containsExactly("part_exceeds_whole military:army test:police 11-12");
    }
}
