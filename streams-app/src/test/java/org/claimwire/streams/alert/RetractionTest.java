package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class RetractionTest extends DeskFixture {

    @Test
    void theSourceNoLongerStandsByItsFigure() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry retracts killed=164@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 retracted");
        assertThat(position(KILLED, "test:ministry 164").ended()).isEqualTo(at(14));
        assertThat(reasons()).containsExactly("retracted test:ministry 14-14");
        assertThat(alert().isOpen()).isFalse();
        assertThat(alert().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void itResolvesTheContradiction() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(20, "Ministry retracts killed=164@KZ");

        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        "contradiction test:police test:ministry 14-20", "retracted test:ministry 20-20");
        assertThat(alert().isOpen()).isFalse();
    }

    @Test
    void itMayStandInTheNextVersionOfTheItemThatGaveTheFigure() {
        desk.receive(
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:a", 2, 12, "Ministry retracts killed=164@KZ"));

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 retracted");
        assertThat(reasons()).containsExactly("retracted test:ministry 12-12");
    }

    @Test
    void aSecondOneAfterTheFirstWasCorrectedIsToldToo() {
        desk.receive(
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Ministry retracts killed=164@KZ"),
                item("urn:b", 2, 10, "Ministry says injured=2@KZ"),
                item("urn:c", 1, 11, "Ministry retracts killed=164@KZ"));

        assertThat(reasons()).containsExactlyInAnyOrder("retracted test:ministry 9-9", "retracted test:ministry 11-11");
    }

    @Test
    void itEndsTheFigureWhereverItWasGivenInTheIncident() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Ministry says killed=164#civilians@KZ");
        publish(14, "Ministry retracts killed=164@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 retracted");
        assertThat(positions("killed/civilians/kz")).containsExactly("test:ministry 164 retracted");
    }

    @Test
    void itEndsNoOtherCountOfTheSource() {
        publish(8, "Ministry says killed=164@KZ,killed=103@KZ/-/Almaty,injured=164@KZ");
        publish(14, "Ministry retracts killed=164@KZ");

        assertThat(positions("killed/everyone/kz/-/almaty")).containsExactly("test:ministry 103 standing");
        assertThat(positions("injured/everyone/kz")).containsExactly("test:ministry 164 standing");
    }

    @Test
    void nobodyRetractsTheFigureOfAnother() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Police retracts killed=164@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 standing");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aSlowOutletsCopyOfWhatWasRetractedStaysRetracted() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry retracts killed=164@KZ");
        publish(18, "Ministry says killed=164@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 retracted");
    }

    @Test
    void whatTheSourceSaysAgainWithATimeOfItsOwnLivesAgain() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry retracts killed=164@KZ");
        publish(19, "Ministry says killed=164@KZ said=2022-01-06T18");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 standing");
    }

    @Test
    void theSourceMayRetractAndCorrectInOneBreath() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry retracts killed=164@KZ", "Ministry says killed=40@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 40 standing", "test:ministry 164 retracted");
        assertThat(reasons()).contains("retracted test:ministry 14-14");
    }

    @Test
    void aRetractionOfAFigureThatWasNeverGivenIsNoNotice() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry retracts killed=12@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 standing");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aRetractionMayArriveBeforeTheFigure() {
        publish(14, "Ministry retracts killed=164@KZ");
        publish(8, "Ministry says killed=164@KZ");

        assertThat(positions(KILLED)).containsExactly("test:ministry 164 retracted");
    }

    @Test
    void whoDeniesItsOwnFigureIsNotCountedAsDenyingIt() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Ministry denies killed=164@KZ");

        assertThat(open()).isEmpty();
    }
}
