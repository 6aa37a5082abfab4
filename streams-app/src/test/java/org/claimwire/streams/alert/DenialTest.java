package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import org.claimwire.extraction.Polarity;
import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class DenialTest extends DeskFixture {

    private static final String DENIED = "denied test:police test:ministry";

    @Test
    void thePoliceDenyThatOneHundredAndSixtyFourHadDied() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");

        assertThat(reasons()).containsExactly(DENIED + " 10-");
        assertThat(reason().sides()).extracting(Side::polarity).containsExactly(Polarity.DENIED, Polarity.ASSERTED);
        assertThat(standing(KILLED)).containsExactly("test:ministry 164");
    }

    @Test
    void aDenialMayComeBeforeTheFigure() {
        publish(8, "Governor says killed=100@KZ");
        publish(9, "Police denies killed=164@KZ");
        publish(10, "Ministry says killed=164@KZ");

        assertThat(reasons()).containsExactly(DENIED + " 10-");
    }

    @Test
    void aDenialOfAnotherCountDeniesNothing() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=200@KZ");
        publish(11, "Police denies injured=164@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whoDeniesMoreThanAHundredDeniesOneHundredAndSixtyFour() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=101+@KZ");

        assertThat(open()).containsExactly(DENIED);
    }

    @Test
    void whoDeniesOneHundredAndSixtyFourDoesNotDenyAHundredAtLeast() {
        publish(8, "Ministry says killed=100+@KZ");
        publish(10, "Police denies killed=164@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whoDeniesTheFigureThatItGaveItselfDoesNotDenyItself() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Police says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");

        assertThat(open()).containsExactly(DENIED);
    }

    @Test
    void unnamedOfficialsDenyNothing() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "officials denies killed=164@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whatUnnamedOfficialsSaidIsDeniedWithoutAnAlert() {
        publish(8, "officials says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void itEndsWhenTheDenierGivesAFigure() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");
        publish(14, "Police says killed=160@KZ");

        assertThat(reasons())
                .containsExactlyInAnyOrder(DENIED + " 10-14", "contradiction test:police test:ministry 14-");
    }

    @Test
    void aFigureThatTheDenierGaveBeforeDoesNotEndIt() {
        publish(7, "Police says killed=160@KZ");
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");

        assertThat(open()).contains(DENIED);
    }

    @Test
    void itEndsWhenTheFigureIsRevised() {
        publish(8, "Ministry says killed=164@KZ");
        publish(10, "Police denies killed=164@KZ");
        publish(14, "Ministry says killed=170@KZ");

        assertThat(reasons()).containsExactly(DENIED + " 10-14");
    }

    @Test
    void itEndsWhenTheItemWithTheDenialIsKilled() {
        publish(8, "Ministry says killed=164@KZ");
        desk.receive(item("urn:denial", 1, 10, "Police denies killed=164@KZ"), kill("urn:kill", 12, "urn:denial"));

        assertThat(reasons()).containsExactly(DENIED + " 10-12");
    }
}
