package org.claimwire.streams.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwire.extraction.Via;
import org.junit.jupiter.api.Test;

class EvidenceTest extends DeskFixture {

    @Test
    void twoOutletsThatCiteOneSourceAreOnePosition() {
        desk.receive(
                item("urn:a", 1, 9, "Police says killed=8@KZ").setOutlet("A Late Wire"),
                item("urn:b", 1, 8, "Police says killed=8@KZ").setOutlet("Early Wire"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        Position position = position(KILLED, "test:police 8");
        assertThat(position.evidence()).extracting(Evidence::uri).containsExactly("urn:b", "urn:a");
        assertThat(position.outlets()).containsExactlyInAnyOrder("Early Wire", "A Late Wire");
    }

    @Test
    void theOutletsAreShownInTheOrderOfTheirNames() {
        desk.receive(
                item("urn:a", 1, 9, "Police says killed=8@KZ").setOutlet("Aurora"),
                item("urn:b", 1, 8, "Police says killed=8@KZ").setOutlet("Zenith"));

        assertThat(position(KILLED, "test:police 8").outlets()).containsExactly("Aurora", "Zenith");
    }

    @Test
    void anOutletThatCarriesAnItemTwiceIsShownOnce() {
        publish(8, "Police says killed=8@KZ");
        publish(9, "Police says killed=8@KZ");

        assertThat(position(KILLED, "test:police 8").outlets()).containsExactly("Steppe Wire");
    }

    @Test
    void outletsThatCarryTheSameTextAreShown() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ").setCarriedBy(List.of("Rival Wire", "Third Wire")));

        assertThat(position(KILLED, "test:police 8").outlets())
                .containsExactlyInAnyOrder("Steppe Wire", "Rival Wire", "Third Wire");
    }

    @Test
    void everyClaimIsShownWithItsExactWords() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8+@KZ via=Tass").setLink("https://wire.example/a"));

        Evidence evidence = position(KILLED, "test:police 8+").evidence().get(0);
        assertThat(evidence.sentence()).isEqualTo("Police says killed=8+@KZ via=Tass");
        assertThat(evidence.phrase()).isEqualTo("8+");
        assertThat(evidence.via()).containsExactly(new Via("Tass", Via.Kind.OUTLET));
        assertThat(evidence.link()).isEqualTo("https://wire.example/a");
        assertThat(evidence.outlet()).isEqualTo("Steppe Wire");
        assertThat(evidence.from()).isEqualTo(at(8));
        assertThat(evidence.until()).isNull();
    }

    @Test
    void aClaimThatWasWithdrawnStaysBehindThoseThatStand() {
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ"));
        desk.receive(item("urn:b", 1, 9, "Police says killed=8@KZ"));
        desk.receive(item("urn:a", 2, 10, "Police says nothing more"));

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        List<Evidence> evidence = position(KILLED, "test:police 8").evidence();
        assertThat(evidence).extracting(Evidence::uri).containsExactly("urn:b", "urn:a");
        assertThat(evidence.get(1).until()).isEqualTo(at(10));
    }

    @Test
    void ofFiveHundredOutletsTwentyClaimsAndFiftyNamesAreShown() {
        for (int i = 0; i < 500; i++) {
            desk.receive(item("urn:copy:" + i, 1, 8, "Police says killed=8@KZ").setOutlet("Outlet " + i));
        }

        assertThat(positions(KILLED)).containsExactly("test:police 8 standing");
        Position position = position(KILLED, "test:police 8");
        assertThat(position.evidence()).hasSize(20);
        assertThat(position.evidenceOmitted()).isEqualTo(480);
        assertThat(position.outlets()).hasSize(50);
        assertThat(position.outletsOmitted()).isEqualTo(450);
    }

    @Test
    void ofOneTextThatFiveHundredOutletsCarriedFiftyNamesAreShown() {
        List<String> others =
                IntStream.range(0, 499).mapToObj(i -> "Outlet " + i).toList();
        desk.receive(item("urn:a", 1, 8, "Police says killed=8@KZ").setCarriedBy(others));

        Position position = position(KILLED, "test:police 8");
        assertThat(position.outlets()).hasSize(50);
        assertThat(position.outletsOmitted()).isEqualTo(450);
    }

    @Test
    void ofTwoHundredAndFivePositionsTwoHundredAreShownAndAllCount() {
        publish(
                8,
                IntStream.rangeClosed(1, 205)
                        .mapToObj(i -> "Village" + i + " says killed=" + i + "@KZ")
                        .toArray(String[]::new));

        Situation situation = situation(KILLED);
        assertThat(situation.positions()).hasSize(200);
        assertThat(situation.positionsOmitted()).isEqualTo(5);
        assertThat(situation.low()).isEqualTo(1);
        assertThat(situation.high()).isEqualTo(205);
        assertThat(situation.independent()).isEqualTo(205);
    }
}
