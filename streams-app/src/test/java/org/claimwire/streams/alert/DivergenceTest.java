package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class DivergenceTest extends DeskFixture {

    @Test
    void atLeastEightAgainstAtLeastFiveHundredWithinTheGraceDiverge() {
        publish(8, "Police says killed=8+@KZ");
        publish(10, "Ministry says killed=500+@KZ");

        assertThat(reasons()).containsExactly("divergence test:police test:ministry 10-");
    }

    @Test
    void atLeastFiveHundredAgainstAtLeastEightWithinTheGraceDivergeToo() {
        publish(8, "Ministry says killed=500+@KZ");
        publish(10, "Police says killed=8+@KZ");

        assertThat(reasons()).containsExactly("divergence test:police test:ministry 10-");
    }

    @Test
    void atLeastEightAgainstFiveHundredDiverge() {
        publish(8, "Police says killed=8+@KZ");
        publish(10, "Ministry says killed=500@KZ");

        assertThat(open()).containsExactly("divergence test:police test:ministry");
    }

    @Test
    void atTheEndOfTheGraceTheyStillDiverge() {
        publish(8, "Police says killed=8+@KZ");
        publish(11, "Ministry says killed=500+@KZ");

        assertThat(open()).containsExactly("divergence test:police test:ministry");
    }

    @Test
    void beyondTheGraceTheyAgree() {
        publish(8, "Police says killed=8+@KZ");
        publish(12, "Ministry says killed=500+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aVagueWordDivergesFromNothing() {
        publish(8, "Police says killed=~10+@KZ");
        publish(10, "Ministry says killed=500+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void lowsThatLieLessThanThreeTimesApartAgree() {
        publish(8, "Police says killed=20+@KZ");
        publish(10, "Ministry says killed=59+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void lowsThatLieLessThanTenApartAgree() {
        publish(8, "Police says killed=3+@KZ");
        publish(10, "Ministry says killed=12+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void lowsThatLieThreeTimesAndTenApartDiverge() {
        publish(8, "Police says killed=5+@KZ");
        publish(10, "Ministry says killed=15+@KZ");

        assertThat(open()).containsExactly("divergence test:police test:ministry");
    }

    @Test
    void whatAClosedRangeAllowsAgrees() {
        publish(8, "Police says killed=8..600@KZ");
        publish(10, "Ministry says killed=500+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void itEndsWhenTheLowerFigureIsRaised() {
        publish(8, "Police says killed=8+@KZ");
        publish(10, "Ministry says killed=500+@KZ");
        publish(16, "Police says killed=400+@KZ");

        assertThat(reasons()).containsExactly("divergence test:police test:ministry 10-16");
    }
}
