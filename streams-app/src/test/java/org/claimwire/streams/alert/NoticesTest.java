package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.List;
import org.claimwire.streams.situation.DeskFixture;
import org.claimwire.v1.PubStatus;
import org.junit.jupiter.api.Test;

class NoticesTest extends DeskFixture {

    @Test
    void aFigureThatItsSourceLowersIsNoticed() {
        publish(8, "Police says killed=12@KZ");
        publish(14, "Police says killed=8@KZ");

        assertThat(reasons()).containsExactly("lowered test:police 14-14");
        assertThat(alert().isOpen()).isFalse();
        assertThat(alert().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void aFigureThatItsSourceRaisesIsNot() {
        publish(8, "Police says killed=8@KZ");
        publish(14, "Police says killed=12@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatItsSourceMakesMoreExactIsNot() {
        publish(8, "Police says killed=20+@KZ");
        publish(9, "Police says killed=27@KZ");
        publish(10, "Police says killed=25+@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatIsKilledAndGivesWayToAnEarlierOneIsNotLowered() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:b", 1, 10, "Police says killed=12@KZ"),
                kill("urn:kill", 12, "urn:b"));

        assertThat(standing(KILLED)).containsExactly("test:police 8");
        assertThat(reasons()).doesNotContain("lowered test:police 12-12");
    }

    @Test
    void aStockThatFallsIsNot() {
        publish(8, "Police says detained=100@KZ");
        publish(14, "Police says detained=40@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatNoItemHoldsAfterAKillIsWithdrawn() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ"), kill("urn:kill", 10, "urn:a"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 withdrawn");
        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
        assertThat(alert().isOpen()).isFalse();
        assertThat(alert().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void aFigureThatTheNextVersionDoesNotHoldIsWithdrawn() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ", "Police says injured=20@KZ"),
                item("urn:a", 2, 10, "Police says injured=20@KZ"));

        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
    }

    @Test
    void aFigureOfAnItemThatIsWithheldIsWithdrawn() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:a", 2, 10, "Police says killed=8@KZ").setStatus(PubStatus.WITHHELD));

        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
    }

    @Test
    void aFigureThatAnotherOutletStillCarriesIsNot() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:b", 1, 9, "Police says killed=8@KZ").setOutlet("Rival Wire"),
                kill("urn:kill", 10, "urn:a"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatTheSourceHasReplacedIsNot() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:b", 1, 9, "Police says killed=12@KZ"),
                kill("urn:kill", 10, "urn:a"));

        assertThat(standing(KILLED)).containsExactly("test:police 12");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatIsCorrectedUpwardsIsNot() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ"), item("urn:a", 2, 10, "Police says killed=12@KZ"));

        assertThat(standing(KILLED)).containsExactly("test:police 12");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aVersionThatRenamesItsSourceWithdrawsNothing() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:a", 2, 10, "Interior Ministry says killed=8@KZ"));

        assertThat(standing(KILLED)).containsExactly("test:interior-ministry 8");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aVersionThatGivesItsSourceAnotherNameAndFigureWithdraws() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:a", 2, 10, "Interior Ministry says killed=12@KZ"));

        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
    }

    @Test
    void anItemThatIsReplacedByAnotherWithTheSameFigureWithdrawsNothing() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:b", 1, 10, "Police says killed=8@KZ").setReplaces(List.of("urn:a")));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void whatUnnamedOfficialsSaidIsWithdrawnWithoutANotice() {
        desk.receive(item("urn:a", 1, 8, "officials says killed=8@KZ"), kill("urn:kill", 10, "urn:a"));

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aFigureThatMovesToAnotherPlaceIsWithdrawnWhereItWas() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:b", 1, 9, "Ministry says killed=8@KZ"),
                item("urn:a", 2, 10, "Police says killed=8@KZ/-/Almaty"));

        assertThat(positions(KILLED)).containsExactlyInAnyOrder("test:ministry 8 standing", "test:police 8 withdrawn");
        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
    }

    @Test
    void aFigureThatComesBackAfterItsCorrectionStandsAgain() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8@KZ"),
                item("urn:a", 2, 10, "Police says injured=8@KZ"),
                item("urn:a", 3, 12, "Police says killed=8@KZ"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        assertThat(reasons()).containsExactlyInAnyOrder("withdrawn test:police 10-10", "withdrawn test:police 12-12");
    }

    @Test
    void aKillThatComesBeforeItsItemEndsInTheSame() {
        desk.receive(kill("urn:kill", 10, "urn:a"), item("urn:a", 1, 8, "Police says killed=8@KZ"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 withdrawn");
        assertThat(reasons()).containsExactly("withdrawn test:police 10-10");
    }
}
