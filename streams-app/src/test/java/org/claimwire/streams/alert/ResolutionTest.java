package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.kill;

import java.util.List;
import org.claimwire.streams.situation.DeskFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in which a contradiction ends. */
class ResolutionTest extends DeskFixture {

    private static final String CONTRADICTION = "contradiction test:police test:ministry";

    @BeforeEach
    void thePoliceContradictTheMinistry() {
        desk.receive(
                item("urn:ministry", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:police", 1, 14, "Police says killed=44@KZ"));
        assertThat(reasons()).containsExactly(CONTRADICTION + " 14-");
    }

    @Test
    void aRetraction() {
        publish(18, "Ministry retracts killed=164@KZ");

        assertResolved(CONTRADICTION + " 14-18", "retracted test:ministry 18-18");
    }

    @Test
    void aKillUnderAnotherUri() {
        desk.receive(kill("urn:kill", 18, "urn:police"));

        assertResolved(CONTRADICTION + " 14-18", "withdrawn test:police 18-18");
    }

    @Test
    void aKillOfTheItemThatCameFirst() {
        desk.receive(kill("urn:kill", 18, "urn:ministry"));

        assertResolved(CONTRADICTION + " 14-18", "withdrawn test:ministry 18-18");
    }

    @Test
    void aCorrection() {
        desk.receive(item("urn:police", 2, 18, "Police says killed=164@KZ"));

        assertResolved(CONTRADICTION + " 14-18");
        assertThat(standing(KILLED)).containsExactly("test:police 164", "test:ministry 164");
    }

    @Test
    void aRevision() {
        publish(18, "Police says killed=225@KZ");

        assertResolved(CONTRADICTION + " 14-18");
    }

    @Test
    void anItemThatReplacesTheOther() {
        desk.receive(item("urn:new", 1, 18, "Police says killed=170@KZ").setReplaces(List.of("urn:police")));

        assertResolved(CONTRADICTION + " 14-18");
    }

    @Test
    void noKillByAnotherOutlet() {
        desk.receive(kill("urn:kill", 18, "urn:police").setOutlet("Rival Wire"));

        assertThat(reasons()).containsExactly(CONTRADICTION + " 14-");
    }

    @Test
    void noKillWhileAnotherItemHoldsTheFigure() {
        desk.receive(
                item("urn:copy", 1, 16, "Police says killed=44@KZ").setOutlet("Rival Wire"),
                kill("urn:kill", 18, "urn:police"));

        assertThat(open()).containsExactly(CONTRADICTION);
    }

    @Test
    void aReissueAfterAKillOpensAnother() {
        desk.receive(kill("urn:kill", 16, "urn:police"), item("urn:police", 2, 18, "Police says killed=44@KZ"));

        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        CONTRADICTION + " 18-", "withdrawn test:police 16-16", CONTRADICTION + " 14-16");
    }

    private void assertResolved(String... reasons) {
        assertThat(reasons()).containsExactlyInAnyOrder(reasons);
        assertThat(alert().isOpen()).isFalse();
    }
}
