package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.Test;

class WhoContradictsTest extends DeskFixture {

    @Test
    void aSourceNeverContradictsItself() {
        publish(8, "Police says killed=164@KZ");
        publish(14, "Police says killed=44@KZ");

        assertThat(reasons()).containsExactly("lowered test:police 14-14");
    }

    @Test
    void unnamedOfficialsContradictNobody() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "officials says killed=44@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void nobodyContradictsUnnamedOfficials() {
        publish(8, "officials says killed=164@KZ");
        publish(14, "Ministry says killed=44@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void officialsOfTwoItemsAreNotOneSourceThatLowersItsFigure() {
        publish(8, "officials says killed=164@KZ");
        publish(14, "officials says killed=44@KZ");

        assertThat(standing(KILLED)).hasSize(2);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void anOutletsOwnReportContradictsANamedSource() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "- says killed=44@KZ");

        assertThat(open()).containsExactly("contradiction outlet:steppe-wire test:ministry");
    }

    @Test
    void anOutletsOwnReportContradictsNoOtherOutlet() {
        desk.receive(
                item("urn:a", 1, 8, "- says killed=164@KZ").setOutlet("Rival Wire"),
                item("urn:b", 1, 14, "- says killed=44@KZ"));

        assertThat(standing(KILLED)).containsExactlyInAnyOrder("outlet:rival-wire 164", "outlet:steppe-wire 44");
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void anOutletsOwnReportContradictsNoMediumThatIsCited() {
        publish(8, "Tass [state_media] says killed=164@KZ");
        publish(14, "- says killed=44@KZ");

        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void aMediumThatIsCitedContradictsANamedSource() {
        publish(8, "Ministry says killed=164@KZ");
        publish(14, "Tass [state_media] says killed=44@KZ");

        assertThat(open()).containsExactly("contradiction outlet:tass test:ministry");
    }

    @Test
    void thePoliceOfTheCityMayContradictThePoliceOfTheCountry() {
        publish(8, "kz [police] says killed=164@KZ");
        publish(14, "kz/almaty [police] says killed=44@KZ");

        assertThat(open()).containsExactly("contradiction police:kz/almaty police:kz");
    }

    @Test
    void everyPairOfSourcesIsAReasonOfItsOwn() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Hospital [health] says killed=170@KZ");
        publish(14, "Police says killed=44@KZ");

        assertThat(open())
                .containsExactlyInAnyOrder(
                        "contradiction test:police test:ministry", "contradiction test:police health:hospital");
        assertThat(desk.alerts()).hasSize(1);
    }
}
