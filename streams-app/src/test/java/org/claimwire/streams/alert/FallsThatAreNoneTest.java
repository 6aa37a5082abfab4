package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

/** Lower figures that something other than disagreement explains: attackers, deaths, people found. */
class FallsThatAreNoneTest extends DeskFixture {

    @Test
    void aDeadAttackerIsAmongTheDeadInOneReportAndNotInTheOther() {
        publish(8, "Police says killed=11*shooting@KZ", "Police says killed=1#perpetrator*shooting@KZ");
        publish(14, "Ministry says killed=10*shooting@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void oneDeadAttackerDoesNotExplainTwo() {
        publish(8, "Police says killed=12*shooting@KZ", "Police says killed=1#perpetrator*shooting@KZ");
        publish(14, "Ministry says killed=10*shooting@KZ");

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
    }

    @Test
    void oneMoreDeadIsAContradictionWhereNoAttackerDied() {
        publish(8, "Police says killed=11*shooting@KZ");
        publish(14, "Ministry says killed=10*shooting@KZ");

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
    }

    @Test
    void anAttackerDoesNotExplainTheCiviliansDead() {
        publish(8, "Police says killed=11#civilians*shooting@KZ", "Police says killed=1#perpetrator*shooting@KZ");
        publish(14, "Ministry says killed=10#civilians*shooting@KZ");

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
    }

    @Test
    void anAttackerDoesNotExplainTheChildrenDead() {
        publish(8, "Police says killed=11#children*shooting@KZ", "Police says killed=1#perpetrator*shooting@KZ");
        publish(14, "Ministry says killed=10#children*shooting@KZ");

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
    }

    @Test
    void theInjuredFallAsSomeOfThemDie() {
        publish(8, "Ministry says injured=20@KZ", "Police says killed=5@KZ");
        publish(14, "Police says injured=18@KZ,killed=7@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theInjuredOfOneSourceFallAsSomeOfThemDie() {
        publish(8, "Police says injured=20@KZ,killed=5@KZ");
        publish(14, "Police says injured=18@KZ,killed=7@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theInjuredContradictIfFewerHaveDied() {
        publish(8, "Ministry says injured=20@KZ", "Police says killed=5@KZ");
        publish(14, "Police says injured=18@KZ,killed=6@KZ");

        assertThat(open()).containsExactly("contradiction test:police test:ministry");
    }

    @Test
    void theInjuredContradictIfThoseWhoDiedAreOfAnotherGroup() {
        publish(8, "Ministry says injured=20#civilians@KZ", "Police says killed=5#state_forces@KZ");
        publish(14, "Police says injured=18#civilians@KZ,killed=7#state_forces@KZ");

        assertThat(open()).containsExactly("contradiction test:police test:ministry");
    }

    @Test
    void theMissingAreFound() {
        publish(8, "Ministry says missing=30@KZ,detained=100@KZ");
        publish(14, "Police says missing=20@KZ,detained=40@KZ");
        publish(16, "Ministry says missing=4@KZ,detained=4@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void theMissingOfOneHourAreOneNumber() {
        publish(10, "Ministry says missing=30@KZ said=2022-01-06T08");
        publish(11, "Police says missing=20@KZ said=2022-01-06T08");

        assertThat(reasons()).containsExactly("contradiction test:police test:ministry 11-");
    }

    @Test
    void theMissingOfOneDayAreNot() {
        publish(10, "Ministry says missing=30@KZ said=2022-01-05");
        publish(11, "Police says missing=20@KZ said=2022-01-05");

        assertThat(desk.alerts()).isEmpty();
    }
}
