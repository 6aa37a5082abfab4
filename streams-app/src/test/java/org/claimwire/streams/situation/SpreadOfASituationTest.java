package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import org.junit.jupiter.api.Test;

class SpreadOfASituationTest extends DeskFixture {

    @Test
    void isThatOfThePositionsThatStandAndNoAverage() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Ministry says killed=12@KZ");

        assertThat(spread()).isEqualTo("8 8 12");
    }

    @Test
    void isOpenAboveWhereOneFigureIs() {
        publish(8, "Police says killed=8+@KZ");
        publish(9, "Ministry says killed=12@KZ");

        assertThat(spread()).isEqualTo("8 8 null");
    }

    @Test
    void takesItsBestFigureFromThoseThatAreNotVague() {
        publish(8, "Police says killed=~24..99@KZ");
        publish(9, "Ministry says killed=30@KZ");

        assertThat(spread()).isEqualTo("24 30 99");
    }

    @Test
    void hasNoBestFigureIfAllAreVague() {
        publish(8, "Police says killed=~24..99@KZ");

        assertThat(spread()).isEqualTo("24 null 99");
    }

    @Test
    void leavesOutWhatIsSuperseded() {
        publish(8, "Police says killed=8@KZ");
        publish(12, "Police says killed=12@KZ");

        assertThat(spread()).isEqualTo("12 12 12");
    }

    @Test
    void isNothingOnceNobodyStandsByAFigure() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ"), kill("urn:kill", 9, "urn:a"));

        assertThat(spread()).isEqualTo("null null null");
        assertThat(situation(KILLED).independent()).isZero();
        assertThat(positions(KILLED)).containsExactly("test:police 8 withdrawn");
    }

    private String spread() {
        Situation situation = situation(KILLED);
        return situation.low() + " " + situation.best() + " " + situation.high();
    }
}
