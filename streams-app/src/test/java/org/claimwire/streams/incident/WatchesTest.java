package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.at;
import static org.claimwire.streams.Wire.kill;

import java.util.List;
import org.claimwire.streams.Desk;
import org.claimwire.streams.situation.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What matches an editor's watch belongs together, whatever the rules would say. */
class WatchesTest extends IncidentFixture {

    private static final Watch JANUARY = watch("January", "blast", "workers");

    @BeforeEach
    void twoEventsAreReported() {
        desk.receive(
                plain("urn:market", 8, MARKET, "Police says killed=8*explosion@KZ/-/Almaty"),
                plain("urn:refinery", 10, REFINERY, "Police says killed=3*fire@KZ/-/Atyrau"));
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void itemsWithOneOfTheWordsAmongTheirTerms() {
        desk.watch("KZ", JANUARY);

        assertThat(incidents()).hasSize(1);
        assertThat(desk.situations()).extracting(Situation::watch).containsOnly("January");
    }

    @Test
    void itemsThatComeAfterTheWatch() {
        desk.watch("KZ", JANUARY);
        desk.receive(plain("urn:late", 12, "terms: workers strike", "Ministry says killed=1*shooting@KZ"));

        assertThat(incidents()).hasSize(1);
    }

    @Test
    void notItemsWithoutOneOfTheWords() {
        desk.watch("KZ", watch("January", "blast"));

        assertThat(incidents()).hasSize(2);
        assertThat(desk.situations()).extracting(Situation::watch).containsExactlyInAnyOrder("January", null);
    }

    @Test
    void itemsWithOneOfTheWordsInTheirSluglineOrHeadline() {
        desk.receive(
                plain("urn:a", 12, "terms: one", "Police says killed=1*flood@KZ")
                        .setSlugline("unrest"),
                plain("urn:b", 13, "terms: two", "Police says killed=2*collapse@KZ")
                        .setHeadline("More unrest is feared"));
        desk.watch("KZ", watch("January", "unrest"));

        assertThat(incidentOf("urn:a")).isEqualTo(incidentOf("urn:b"));
        assertThat(incidents()).hasSize(3);
    }

    @Test
    void allItemsOfTheCountryIfTheWatchNamesNoWord() {
        desk.watch("KZ", watch("January"));

        assertThat(incidents()).hasSize(1);
    }

    @Test
    void notItemsOfAnotherCountry() {
        desk.watch("KG", JANUARY);

        assertThat(incidents()).hasSize(2);
        assertThat(desk.situations()).extracting(Situation::watch).containsOnlyNulls();
    }

    @Test
    void onlyItemsOfItsTime() {
        desk.watch("KZ", new Watch("January", List.of(), at(9), null));
        assertThat(desk.situations()).extracting(Situation::watch).containsExactlyInAnyOrder("January", null);

        desk.watch("KZ", new Watch("January", List.of(), null, at(10)));
        assertThat(desk.situations()).extracting(Situation::watch).containsExactlyInAnyOrder("January", null);

        desk.watch("KZ", new Watch("January", List.of(), at(8), at(11)));
        assertThat(desk.situations()).extracting(Situation::watch).containsOnly("January");
    }

    @Test
    void whatMatchesTwoWatchesAndTheFirstByName() {
        desk.watch("KZ", JANUARY, watch("Factories", "workers"));

        assertThat(desk.situations()).extracting(Situation::watch).containsExactlyInAnyOrder("January", "Factories");
    }

    @Test
    void onlyAsLongAsTheWatchIsThere() {
        List<Situation> before = desk.situations();
        desk.watch("KZ", JANUARY);
        assertThat(desk.situations()).isNotEqualTo(before);
        desk.watch("KZ");

        assertThat(desk.situations()).isEqualTo(before);
    }

    @Test
    void anIncidentWhoseKeyOutlivesItsFirstItem() {
        desk.watch("KZ", JANUARY);
        String incident = incidents().get(0);
        desk.receive(kill("urn:kill", 20, "urn:market"));

        assertThat(incidentOf("urn:refinery")).isEqualTo(incident);
    }

    @Test
    void theSameWhetherItIsLaidDownBeforeOrAfterTheItems() {
        desk.watch("KZ", JANUARY);
        Desk watchedFirst = new Desk();
        watchedFirst.watch("KZ", JANUARY);
        watchedFirst.receive(
                plain("urn:market", 8, MARKET, "Police says killed=8*explosion@KZ/-/Almaty"),
                plain("urn:refinery", 10, REFINERY, "Police says killed=3*fire@KZ/-/Atyrau"));

        assertThat(desk.situations()).isEqualTo(watchedFirst.situations());
    }

    @Test
    void aWatchMovesTheKeysAndSaysWhereTo() {
        List<String> before =
                desk.situations().stream().map(s -> s.key().text()).toList();
        desk.watch("KZ", JANUARY);

        assertThat(desk.told())
                .filteredOn(told -> told instanceof Situation s && s.movedTo() != null)
                .extracting(told -> ((Situation) told).key().text())
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(desk.told()).filteredOn(String.class::isInstance).hasSameElementsAs(before);
    }

    @Test
    void whatContradictsWithinAWatchIsAnAlert() {
        desk.receive(plain("urn:low", 14, "terms: workers", "Ministry says killed=1*shooting@KZ/-/Almaty"));
        assertThat(desk.alerts()).isEmpty();
        desk.watch("KZ", JANUARY);

        assertThat(open()).containsExactly("contradiction test:ministry test:police");
        desk.watch("KZ");
        assertThat(desk.alerts()).isEmpty();
    }

    private static Watch watch(String name, String... words) {
        return new Watch(name, List.of(words), null, null);
    }
}
