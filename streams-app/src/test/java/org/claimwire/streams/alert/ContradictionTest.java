package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class ContradictionTest extends DeskFixture {

    private static final String POLICE_AGAINST_MINISTRY = "contradiction test:police test:ministry";

    @Test
    void twentyAtLeastAndTwentySevenAgree() {
        publish(8, "Ministry says killed=27@KZ");
        publish(14, "Police says killed=20+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theHigherLaterFigureHasJustOutrunTheLower() {
        publish(10, "Police says killed=8@KZ");
        publish(12, "Ministry says killed=12@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theLowerFigureSaidAgainAfterTheHigherContradictsIt() {
        publish(10, "Police says killed=8@KZ");
        publish(12, "Ministry says killed=12@KZ");
        publish(15, "Police says killed=8@KZ said=2022-01-06T14");

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 15-");
    }

    @Test
    void theLowerFigurePrintedAgainAfterTheHigherContradictsNobody() {
        publish(10, "Police says killed=8@KZ");
        publish(12, "Ministry says killed=12@KZ");
        publish(18, "Police says killed=8@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theLowerFigureSaidAgainBeforeTheHigherContradictsNobody() {
        publish(8, "Police says killed=8@KZ");
        publish(12, "Ministry says killed=12@KZ");
        publish(18, "Police says killed=8@KZ said=2022-01-06T10");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aLowerFigureSixHoursLaterContradicts() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 14-");
    }

    @Test
    void aLowerFigureWithinTheGraceDoesNot() {
        publish(8, "Ministry says killed=164@KZ");
        publish(11, "Police says killed=44@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aLowerFigureJustBeyondTheGraceDoes() {
        publish(8, "Ministry says killed=164@KZ");
        desk.receive(item("urn:low", 1, 11, "Police says killed=44@KZ").setVersionTime(moment(at(11).plusSeconds(60))));

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 11:1-");
    }

    @Test
    void aLowerFigureWithinTheGraceDoesOnceItIsSaidAgain() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police says killed=44@KZ");
        publish(12, "Police says killed=44@KZ said=2022-01-06T11:30:00Z");

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 12-");
    }

    @Test
    void aLowerFigureThatCallsTheHigherBackgroundContradictsIt() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Police says killed=44@KZ,killed=164@KZ!background");

        assertThat(open()).containsExactly(POLICE_AGAINST_MINISTRY);
    }

    @Test
    void aLowerFigureThatDeniesTheHigherContradictsIt() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Police says killed=44@KZ,killed=164@KZ!denied");

        assertThat(open()).contains(POLICE_AGAINST_MINISTRY);
    }

    @Test
    void aLowerFigureThatNamesAThirdOneDoesNot() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Police says killed=44@KZ,killed=500@KZ!background");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void twoFiguresOfOneDayOnlyDiffer() {
        publish(24 + 8, "Ministry says killed=164@KZ said=2022-01-06");
        publish(24 + 14, "Police says killed=44@KZ said=2022-01-06");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureOfADayOnlyDiffersFromOneOfAnHourOfThatDay() {
        publish(8, "Ministry says killed=164@KZ");
        publish(24 + 14, "Police says killed=44@KZ said=2022-01-06");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aLowerFigureOfTwoDaysLaterContradictsThatOfADay() {
        publish(24 + 8, "Ministry says killed=164@KZ said=2022-01-06");
        publish(4 * 24, "Police says killed=44@KZ said=2022-01-08");

        assertThat(open()).containsExactly(POLICE_AGAINST_MINISTRY);
    }

    @Test
    void aLowerCountOfOthersContradictsNobody() {
        publish(8, "Ministry says killed=26#opponents@KZ,injured=900@KZ");
        publish(14, "Police says killed=8#state_forces@KZ,killed=12@KG");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void oneHundredAndThreeInTheCityDoNotContradictOneHundredAndSixtyFourInTheCountry() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=103@KZ/-/Almaty");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theMinistriesOfTwoCountriesCountEachItsOwn() {
        publish(8, "Kazakh Ministry says killed=164@KZ");
        publish(14, "Kyrgyz Ministry says killed=4@KG");

        assertThat(desk.alerts()).isEmpty();
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void itEndsWhenTheLowerFigureIsRaised() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(20, "Police says killed=164@KZ");

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 14-20");
        assertThat(alert().isOpen()).isFalse();
    }

    @Test
    void itEndsWhenTheLowerFigureIsRaisedAboveTheOther() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(20, "Police says killed=225@KZ");

        assertThat(reasons()).containsExactly(POLICE_AGAINST_MINISTRY + " 14-20");
    }

    @Test
    void itEndsWhenTheHigherFigureIsLowered() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(20, "Ministry says killed=44@KZ");

        assertThat(reasons())
                .containsExactlyInAnyOrder(POLICE_AGAINST_MINISTRY + " 14-20", "lowered test:ministry 20-20");
    }

    @Test
    void anotherOpensWhenTheFigureIsLoweredFurther() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(20, "Police says killed=40@KZ");

        assertThat(reasons())
                .containsExactly(
                        POLICE_AGAINST_MINISTRY + " 20-",
                        "lowered test:police 20-20",
                        POLICE_AGAINST_MINISTRY + " 14-20");
    }
}
