package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.kill;

import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.junit.jupiter.api.Test;

class StandingFiguresTest extends DeskFixture {

    @Test
    void theLaterFigureSupersedesTheEarlier() {
        publish(10, "Police says killed=8@KZ");
        publish(12, "Police says killed=12@KZ");

        assertThat(positions(KILLED)).containsExactly("test:police 12 standing", "test:police 8 superseded");
        assertThat(position(KILLED, "test:police 8").ended()).isEqualTo(at(12));
        assertThat(position(KILLED, "test:police 12").ended()).isNull();
    }

    @Test
    void anotherSourceSupersedesNobody() {
        publish(10, "Police says killed=8@KZ");
        publish(12, "Ministry says killed=12@KZ");

        assertThat(standing(KILLED)).containsExactlyInAnyOrder("test:police 8", "test:ministry 12");
    }

    @Test
    void theFiguresThatStandComeFirstAndThenTheLatest() {
        publish(8, "Ministry says killed=4@KZ");
        publish(9, "Police says killed=5@KZ");
        publish(10, "Police says killed=6@KZ");
        publish(11, "Police says killed=7@KZ");

        assertThat(positions(KILLED))
                .containsExactly(
                        "test:police 7 standing",
                        "test:ministry 4 standing",
                        "test:police 6 superseded",
                        "test:police 5 superseded");
    }

    @Test
    void aSlowOutletThatReprintsTheMorningsFigureIsAStaleCopy() {
        publish(8, "Police says killed=8@KZ");
        publish(12, "Police says killed=12@KZ");
        publish(16, "Police says killed=8@KZ");

        assertThat(positions(KILLED)).containsExactly("test:police 12 standing", "test:police 8 superseded");
        assertThat(position(KILLED, "test:police 8").evidence()).hasSize(2);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aCopyOfAFigureWhoseFirstItemWasKilledIsStillOld() {
        desk.receive(item("urn:first", 1, 8, "Police says killed=8@KZ"));
        publish(12, "Police says killed=12@KZ");
        publish(16, "Police says killed=8@KZ");
        desk.receive(kill("urn:kill", 18, "urn:first"));

        assertThat(standing(KILLED)).containsExactly("test:police 12");
    }

    @Test
    void whatWasSaidEarlierAndIsPublishedLaterNeverStands() {
        publish(12, "Police says killed=12@KZ");
        publish(14, "Police says killed=8@KZ said=2022-01-06T09:00:00Z");

        assertThat(positions(KILLED)).containsExactly("test:police 12 standing", "test:police 8 superseded");
        assertThat(position(KILLED, "test:police 8").ended()).isNull();
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whatIsSaidAgainWithATimeOfItsOwnStandsAgain() {
        publish(8, "Police says killed=8@KZ");
        publish(10, "Police says killed=12@KZ");
        publish(15, "Police says killed=8@KZ said=2022-01-06T14");

        assertThat(standing(KILLED)).containsExactly("test:police 8");
    }

    @Test
    void aLooserWordingOfTheFigureIsNoNewFigure() {
        publish(10, "Police says killed=164@KZ");
        publish(12, "Police says killed=161+@KZ");

        assertThat(standing(KILLED)).containsExactly("test:police 164");
    }

    @Test
    void dozensBehindTwentySixIsNoNewFigure() {
        publish(10, "Police says killed=26#opponents@KZ");
        publish(12, "Police says killed=~24..99#opponents@KZ");

        assertThat(standing("killed/opponents/kz")).containsExactly("test:police 26");
    }

    @Test
    void aWordingThatExcludesTheFigureIsANewFigure() {
        publish(10, "Police says killed=164@KZ");
        publish(12, "Police says killed=170+@KZ");

        assertThat(standing(KILLED)).containsExactly("test:police 170+");
    }

    @Test
    void theCloserWordingStandsOfTwoSaidAtOnce() {
        publish(10, "Police says killed=20+@KZ", "Police says killed=27@KZ");

        assertThat(standing(KILLED)).containsExactly("test:police 27");
    }

    @Test
    void aFigureIsSaidWhenItIsFirstPublished() {
        publish(12, "Police says killed=8@KZ");
        publish(10, "Police says killed=8@KZ");

        assertThat(position(KILLED, "test:police 8").time()).isEqualTo(StatedTime.of(at(10)));
        assertThat(position(KILLED, "test:police 8").published()).isEqualTo(at(10));
    }

    @Test
    void aFigureIsSaidAtTheMostPreciseTimeThatItsClaimsState() {
        publish(24 + 10, "Police says killed=8@KZ said=2022-01-05");
        publish(24 + 11, "Police says killed=8@KZ said=2022-01-06T14");
        publish(24 + 12, "Police says killed=8@KZ said=2022-01-06T16");

        assertThat(position(KILLED, "test:police 8").time()).isEqualTo(new StatedTime(at(14), TimePrecision.HOUR));
        assertThat(position(KILLED, "test:police 8").published()).isEqualTo(at(24 + 10));
    }

    @Test
    void aTimeBehindThePublicationIsNotBelieved() {
        publish(10, "Police says killed=8@KZ said=2022-01-06T20");
        publish(15, "Police says killed=8@KZ said=2022-01-06T21");
        publish(16, "Police says killed=12@KZ");

        assertThat(position(KILLED, "test:police 8").time()).isEqualTo(StatedTime.of(at(10)));
        assertThat(standing(KILLED)).containsExactly("test:police 12");
    }

    @Test
    void twoFiguresOfOneSourceInOneItemAreNoRevision() {
        publish(8, "Police says killed=12@KZ", "Police says killed=8@KZ");

        assertThat(standing(KILLED)).hasSize(1);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aVersionThatCorrectsAnotherOfTheSameHourLeavesOnlyItsOwn() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ"), item("urn:a", 2, 8, "Police says killed=12@KZ"));

        assertThat(standing(KILLED)).containsExactly("test:police 12");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void saidOnThursdayAndPublishedOnThursdayIsSaidWhenPublished() {
        publish(15, "Police says killed=8@KZ said=2022-01-06");

        assertThat(position(KILLED, "test:police 8").time()).isEqualTo(StatedTime.of(at(15)));
    }

    @Test
    void saidOnWednesdayAndPublishedOnThursdayIsSaidOnWednesday() {
        publish(15, "Police says killed=8@KZ said=2022-01-05");

        assertThat(position(KILLED, "test:police 8").time()).isEqualTo(new StatedTime(at(-24), TimePrecision.DAY));
    }
}
