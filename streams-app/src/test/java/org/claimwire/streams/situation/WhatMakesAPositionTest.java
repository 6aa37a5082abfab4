package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.undated;

import org.junit.jupiter.api.Test;

class WhatMakesAPositionTest extends DeskFixture {

    @Test
    void aTotalAndAStockDo() {
        publish(8, "Police says killed=8@KZ,missing=3@KZ");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        assertThat(positions("missing/everyone/kz")).containsExactly("test:police 3 standing");
    }

    @Test
    void anotherTwelveDoNot() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Police says killed=12@KZ!increment");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
    }

    @Test
    void twentySixInThePastDayDoNot() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Ministry says killed=26@KZ!period");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
    }

    @Test
    void aDenialAndARetractionDoNot() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Ministry denies killed=26@KZ");
        publish(10, "Ministry retracts killed=27@KZ");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
    }

    @Test
    void theBackgroundOfAnEarlierEventDoesNot() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Police says killed=16@KZ!background");

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
    }

    @Test
    void anItemWithoutATimeDoesNot() {
        publish(8, "Police says killed=8@KZ");
        desk.receive(undated("urn:undated", 1, "Ministry says killed=26@KZ").setSlugline(SLUGLINE));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
    }

    @Test
    void aFigureWithoutACountryDoesNot() {
        publish(8, "Police says killed=8");

        assertThat(desk.situations()).isEmpty();
    }

    @Test
    void aPartDoesWhereItsPlaceIsNarrowerThanThatOfItsWhole() {
        publish(8, "Police says killed=164@KZ,killed=103@KZ/-/Almaty!part");

        assertThat(positions(KILLED)).containsExactly("test:police 164 standing");
        assertThat(positions("killed/everyone/kz/-/almaty")).containsExactly("test:police 103 standing");
    }

    @Test
    void aPartDoesWhereItsGroupIsNarrowerThanThatOfItsWhole() {
        publish(8, "Police says killed=164@KZ,killed=8#state_forces@KZ!part");

        assertThat(positions("killed/state_forces/kz")).containsExactly("test:police 8 standing");
    }

    @Test
    void aPartDoesWhereItCountsChildrenOfAll() {
        publish(8, "Police says killed=164@KZ,killed=3#children@KZ!part");

        assertThat(positions("killed/everyone+children/kz")).containsExactly("test:police 3 standing");
    }

    @Test
    void aPartOfNothingNarrowerDoesNot() {
        publish(8, "Police says killed=164@KZ,killed=103@KZ!part");

        assertThat(positions(KILLED)).containsExactly("test:police 164 standing");
    }

    @Test
    void aPartWhoseWholeTheItemDoesNotGiveDoesNot() {
        publish(8, "Police says killed=164@KZ");
        publish(9, "Ministry says killed=103@KZ/-/Almaty!part");

        assertThat(isSituation("killed/everyone/kz/-/almaty")).isFalse();
    }

    @Test
    void aPartIsNotMeasuredByAFigureOfAnotherOutcome() {
        publish(8, "Police says killed=164@KZ");
        publish(9, "Ministry says injured=900@KZ,killed=103@KZ/-/Almaty!part");

        assertThat(isSituation("killed/everyone/kz/-/almaty")).isFalse();
    }

    @Test
    void officialsAreShownAndKeptApartItemByItem() {
        desk.receive(
                item("urn:a", 1, 8, "officials says killed=8@KZ"), item("urn:b", 1, 9, "officials says killed=9@KZ"));

        assertThat(positions(KILLED))
                .containsExactlyInAnyOrder("unnamed:urn:a#officials 8 standing", "unnamed:urn:b#officials 9 standing");
    }
}
