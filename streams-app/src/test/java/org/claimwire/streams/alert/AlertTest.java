package org.claimwire.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.Via;
import org.claimwire.streams.situation.DeskFixture;
import org.claimwire.streams.situation.Situation;
import org.junit.jupiter.api.Test;

class AlertTest extends DeskFixture {

    @Test
    void itsHeadlineNamesBothSourcesAndBothFigures() {
        publish(8, "Interior Ministry says killed=164@KZ");
        publish(14, "City Police says killed=44@KZ");

        assertThat(alert().headline()).contains("Interior Ministry", "164", "City Police", "44");
    }

    @Test
    void theHeadlineOfANoticeNamesTheSourceAndTheFigure() {
        publish(8, "Interior Ministry says killed=164@KZ");
        publish(14, "Interior Ministry retracts killed=164@KZ");

        assertThat(alert().headline()).contains("Interior Ministry", "164");
    }

    @Test
    void everySideIsShownWithItsExactWords() {
        publish(8, "Ministry says killed=164@KZ");
        desk.receive(
                item("urn:police", 1, 14, "Police says killed=44@KZ via=Tass").setLink("https://wire.example/44"));

        Side lower = reason().sides().get(0);
        assertThat(lower.source().name()).isEqualTo("Police");
        assertThat(lower.value()).isEqualTo(44);
        assertThat(lower.time()).isEqualTo(StatedTime.of(at(14)));
        assertThat(lower.first().sentence()).isEqualTo("Police says killed=44@KZ via=Tass");
        assertThat(lower.first().phrase()).isEqualTo("44");
        assertThat(lower.first().via()).containsExactly(new Via("Tass", Via.Kind.OUTLET));
        assertThat(lower.first().link()).isEqualTo("https://wire.example/44");
        assertThat(lower.first().uri()).isEqualTo("urn:police");
        assertThat(lower.outlets()).containsExactly("Steppe Wire");
    }

    @Test
    void aSideShowsWhoHadCarriedItWhenTheReasonOpened() {
        desk.receive(
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Ministry says killed=164@KZ").setOutlet("Rival Wire"),
                item("urn:c", 1, 14, "Police says killed=44@KZ"),
                item("urn:d", 1, 15, "Ministry says killed=164@KZ").setOutlet("Slow Wire"),
                item("urn:e", 1, 16, "Police says killed=44@KZ").setOutlet("Slow Wire"));

        assertThat(reason().sides().get(0).outlets()).containsExactly("Steppe Wire");
        assertThat(reason().sides().get(1).outlets()).containsExactly("Steppe Wire", "Rival Wire");
    }

    @Test
    void aCopyThatWasPublishedBeforeTheReasonOpenedIsShownHoweverLateItComes() {
        desk.receive(
                item("urn:c", 1, 14, "Police says killed=44@KZ"),
                item("urn:a", 1, 8, "Ministry says killed=164@KZ"),
                item("urn:b", 1, 9, "Ministry says killed=164@KZ").setOutlet("Rival Wire"));

        assertThat(reason().sides().get(1).outlets()).containsExactly("Steppe Wire", "Rival Wire");
    }

    @Test
    void aSideShowsTheOldestOutletFirst() {
        desk.receive(
                item("urn:a", 1, 8, "Ministry says killed=164@KZ").setOutlet("Zenith"),
                item("urn:b", 1, 9, "Ministry says killed=164@KZ").setOutlet("Aurora"),
                item("urn:c", 1, 14, "Police says killed=44@KZ"));

        assertThat(reason().sides().get(1).outlets()).containsExactly("Zenith", "Aurora");
        assertThat(reason().sides().get(1).first().outlet()).isEqualTo("Zenith");
    }

    @Test
    void aSideShowsFiftyOutlets() {
        desk.receive(item("urn:a", 1, 8, "Ministry says killed=164@KZ").setCarriedBy(outlets(50)));
        publish(14, "Police says killed=44@KZ");

        assertThat(reason().sides().get(1).outlets()).hasSize(50);
        assertThat(reason().sides().get(1).outletsOmitted()).isEqualTo(1);
    }

    @Test
    void fiveHundredOutletsThatCarryOneWireUpdateItOnce() {
        publish(8, "Ministry says killed=164@KZ");
        for (int i = 0; i < 500; i++) {
            desk.receive(item("urn:copy:" + i, 1, 14, "Police says killed=44@KZ")
                    .setOutlet("Outlet " + i)
                    .setVersionTime(moment(at(14).plusSeconds(i))));
        }

        assertThat(positions(KILLED)).containsExactly("test:police 44 standing", "test:ministry 164 standing");
        assertThat(open()).containsExactly("contradiction test:police test:ministry");
        assertThat(alertsTold()).hasSize(1);
    }

    @Test
    void oneWireThatFiveHundredOutletsAreSaidToCarryUpdatesItOnce() {
        publish(8, "Ministry says killed=164@KZ");
        desk.receive(item("urn:copy", 1, 14, "Police says killed=44@KZ").setCarriedBy(outlets(499)));

        assertThat(positions(KILLED)).hasSize(2);
        assertThat(alertsTold()).hasSize(1);
    }

    @Test
    void theSameItemsAgainTellNothing() {
        publish(8, "Ministry says killed=164@KZ");
        desk.receive(item("urn:a", 1, 14, "Police says killed=44@KZ"));
        int before = desk.told().size();
        desk.receive(item("urn:a", 1, 14, "Police says killed=44@KZ"));

        assertThat(desk.told()).hasSize(before);
    }

    @Test
    void itsReasonsAreTheOpenOnesFirstAndThenTheLatest() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Governor says killed=170@KZ");
        publish(14, "Police says killed=44@KZ");
        publish(16, "Police says killed=40@KZ");
        publish(18, "Ministry says killed=40@KZ");

        List<Reason> reasons = alert().reasons();
        assertThat(reasons).extracting(Reason::isOpen).containsExactly(true, true, false, false, false, false, false);
        assertThat(reasons)
                .extracting(Reason::opened)
                .containsExactly(at(18), at(16), at(18), at(16), at(16), at(14), at(14));
    }

    @Test
    void ofSixtyReasonsFiftyAreShown() {
        publish(8, "Ministry says killed=164@KZ");
        publish(
                14,
                IntStream.range(0, 60)
                        .mapToObj(i -> "Village" + i + " says killed=" + i + "@KZ")
                        .toArray(String[]::new));

        assertThat(alert().reasons()).hasSize(50);
        assertThat(alert().reasonsOmitted()).isEqualTo(10);
    }

    @Test
    void aSituationWithoutAReasonHasNone() {
        publish(8, "Ministry says killed=164@KZ");
        publish(9, "Police says killed=164@KZ");

        assertThat(desk.situations()).hasSize(1);
        assertThat(desk.alerts()).isEmpty();
    }

    @Test
    void everySituationHasItsOwn() {
        publish(8, "Ministry says killed=164@KZ,injured=300@KZ");
        publish(14, "Police says killed=44@KZ,injured=100@KZ");

        assertThat(desk.alerts())
                .extracting(Alert::situation)
                .containsExactlyInAnyOrderElementsOf(
                        desk.situations().stream().map(Situation::key).toList());
    }

    private List<Alert> alertsTold() {
        return desk.told().stream()
                .filter(Alert.class::isInstance)
                .map(Alert.class::cast)
                .toList();
    }

    private static List<String> outlets(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Outlet " + i).toList();
    }
}
