package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

class WhatBelongsTogetherTest extends IncidentFixture {

    private static final String ALMATY = "@KZ/-/Almaty";

    /** One word of fifteen in common with {@link #MARKET}. */
    private static final String FEW_SHARED_WORDS = "terms: bazaar pistol waiter quarrel table bill kitchen guests";

    /** One word in common with {@link #MARKET} that many articles use. */
    private static final String USUAL_SHARED_WORD = "terms: market pistol waiter quarrel table bill kitchen guests";

    /** Four words in common with {@link #MARKET}. */
    private static final String FOUR_WORDS = "terms: bazaar market traders stalls";

    /** Two words of twenty-six in common with {@link #MARKET}. */
    private static final String SUSPECT = "terms: market traders suspect court judge lawyer 34 hearing cell plea cousin"
            + " motive ledger knife witness jury bail term appeal clerk";

    @Test
    void itemsOfOneSlugline() {
        assertTogether(
                item("urn:a", 1, 8, "Police says killed=8@KZ"), item("urn:b", 1, 9, "Ministry says killed=9@KZ"));
    }

    @Test
    void notItemsOfTwoSluglinesThatShareNoWord() {
        assertApart(
                plain("urn:a", 8, MARKET, "Police says killed=8*explosion" + ALMATY)
                        .setSlugline("MARKET-BLAST"),
                plain("urn:b", 9, REFINERY, "Police says killed=9*explosion" + ALMATY)
                        .setSlugline("REFINERY-BLAST"));
    }

    @Test
    void itemsThatShareTheirWords() {
        assertTogether(
                plain("urn:a", 8, MARKET, "Police says killed=8*explosion" + ALMATY),
                plain("urn:b", 9, MARKET, "Ministry says killed=9*explosion" + ALMATY));
    }

    @Test
    void notItemsThatShareTheirPlaceAlone() {
        assertApart(
                plain("urn:a", 8, MARKET, "Police says killed=8*explosion" + ALMATY),
                plain("urn:b", 9, REFINERY, "Ministry says killed=9*explosion" + ALMATY));
    }

    @Test
    void notItemsThatShareTheirCountryAndAWordAlone() {
        assertApart(
                plain("urn:a", 8, "terms: kazakhstan bazaar blast stalls traders", "Police says killed=8*explosion@KZ"),
                plain("urn:b", 9, "terms: kazakhstan refinery pipe valve shift", "Police says killed=9*explosion@KZ"));
    }

    @Test
    void notItemsOfTwoCountries() {
        assertApart(item("urn:a", 1, 8, "Police says killed=8@KZ"), item("urn:b", 1, 9, "Police says killed=9@KG"));
    }

    @Test
    void aCityAndTheCountryThatItLiesIn() {
        assertTogether(
                item("urn:a", 1, 8, "Police says killed=8*shooting" + ALMATY),
                item("urn:b", 1, 9, "Ministry says killed=9*shooting@KZ"));
    }

    @Test
    void notTwoCities() {
        assertApart(
                item("urn:a", 1, 8, "Police says killed=8*shooting" + ALMATY),
                item("urn:b", 1, 9, "Police says killed=9*shooting@KZ/-/Aktobe"));
    }

    @Test
    void theTownOfTheEventAndThatOfTheCourtInManySharedWords() {
        assertTogether(
                plain("urn:a", 8, MARKET, "Police says killed=8*shooting@US/Ohio/Dayton"),
                plain("urn:b", 9, MARKET, "Police says killed=8*shooting@US/Ohio/Toledo"));
    }

    @Test
    void notTwoTownsOfARegionInFewSharedWords() {
        assertApart(
                plain("urn:a", 8, MARKET, "Police says killed=8*shooting@US/Ohio/Dayton"),
                plain("urn:b", 9, FEW_SHARED_WORDS, "Police says killed=8*shooting@US/Ohio/Toledo"));
    }

    @Test
    void notTwoTownsOfTwoRegionsInTheSameWords() {
        assertApart(
                plain("urn:a", 8, MARKET, "Police says killed=8*shooting@US/Ohio/Dayton"),
                plain("urn:b", 9, MARKET, "Police says killed=8*shooting@US/Iowa/Toledo"));
    }

    @Test
    void notTwoRegions() {
        assertApart(
                item("urn:a", 1, 8, "Police says killed=8*shooting@US/Virginia"),
                item("urn:b", 1, 9, "Police says killed=9*shooting@US/Maryland"));
    }

    @Test
    void twoCitiesOfAnUnrestThatBeganInTheCountry() {
        publish(7, "Ministry says killed=2*civil_unrest@KZ");

        assertTogether(
                item("urn:a", 1, 8, "Police says killed=8*civil_unrest" + ALMATY),
                item("urn:b", 1, 9, "Police says killed=9*civil_unrest@KZ/-/Aktobe"));
    }

    @Test
    void kindsThatReportsOfOneEventConfuse() {
        assertTogether(
                item("urn:a", 1, 8, "Police says killed=8*attack@KZ"),
                item("urn:b", 1, 9, "Police says killed=9*bombing@KZ"));
    }

    @Test
    void anyKindAndOneThatIsNotTold() {
        assertTogether(
                item("urn:a", 1, 8, "Police says killed=8*fire@KZ"), item("urn:b", 1, 9, "Police says killed=9@KZ"));
    }

    @Test
    void notAShootingAndAFire() {
        assertApart(
                item("urn:a", 1, 8, "Police says killed=8*shooting@KZ"),
                item("urn:b", 1, 9, "Police says killed=9*fire@KZ"));
    }

    @Test
    void notWhatHappenedTwoDaysApart() {
        assertApart(
                item("urn:a", 1, 8, "happened: 2022-01-03", "Police says killed=8*shooting@KZ"),
                item("urn:b", 1, 9, "happened: 2022-01-05", "Police says killed=9*shooting@KZ"));
    }

    @Test
    void whatHappenedTheDayBeforeOrAfter() {
        assertTogether(
                item("urn:a", 1, 8, "happened: 2022-01-04", "Police says killed=8*shooting@KZ"),
                item("urn:b", 1, 9, "happened: 2022-01-05", "Police says killed=9*shooting@KZ"));
    }

    @Test
    void theDaysOfAnUnrest() {
        assertTogether(
                item("urn:a", 1, 8, "happened: 2022-01-02", "Police says killed=8*civil_unrest@KZ"),
                item("urn:b", 1, 9, "happened: 2022-01-05", "Police says killed=9*civil_unrest@KZ"));
    }

    @Test
    void aFollowUpOfTheNextWeeksInTheSameWords() {
        assertTogether(shooting("urn:a", day(0, 8)), shooting("urn:b", day(30, 8)));
    }

    @Test
    void aFollowUpOfTheNextMonthsInManySharedWords() {
        assertTogether(shooting("urn:a", day(0, 8)), shooting("urn:b", day(90, 8)));
    }

    @Test
    void notWhatIsReportedThirtyOneDaysLaterInFewerSharedWords() {
        assertApart(shooting("urn:a", day(0, 8), FOUR_WORDS), shooting("urn:b", day(31, 8)));
    }

    @Test
    void notWhatIsReportedNinetyOneDaysLater() {
        assertApart(shooting("urn:a", day(0, 8)), shooting("urn:b", day(91, 8)));
    }

    @Test
    void notAFloodOfTheNextMonth() {
        assertApart(
                plain("urn:a", day(0, 8), MARKET, "Police says killed=8*flood" + ALMATY),
                plain("urn:b", day(31, 8), MARKET, "Ministry says killed=9*flood" + ALMATY));
    }

    @Test
    void whatFitsTwoIncidentsAndTheOneOfMoreSharedWords() {
        desk.receive(
                shooting("urn:a", 8, FEW_SHARED_WORDS, "happened: 2022-01-04"),
                shooting("urn:b", 9, FOUR_WORDS),
                shooting("urn:c", 20, MARKET, "happened: 2022-01-04"));

        assertThat(incidentOf("urn:c")).isEqualTo(incidentOf("urn:b")).isNotEqualTo(incidentOf("urn:a"));
    }

    @Test
    void aLongItemOfTheSameDayThatSharesTwoWordsInOneCity() {
        assertTogether(shooting("urn:a", 8, MARKET), shooting("urn:b", 20, SUSPECT));
    }

    @Test
    void notALongItemOfTheNextWeekThatSharesTwoWordsInOneCity() {
        assertApart(shooting("urn:a", 8, MARKET), shooting("urn:b", day(7, 8), SUSPECT));
    }

    @Test
    void whatHappenedInOneCityOnOneDayInFewSharedWords() {
        assertTogether(
                shooting("urn:a", 8, FEW_SHARED_WORDS, "happened: 2022-01-04"),
                shooting("urn:b", 20, MARKET, "happened: 2022-01-04"));
    }

    @Test
    void notWhatHappenedInOneCityOnOneDayInAUsualWord() {
        assertApart(
                shooting("urn:a", 8, USUAL_SHARED_WORD, "happened: 2022-01-04"),
                shooting("urn:b", 20, MARKET, "happened: 2022-01-04"));
    }

    @Test
    void notWhatHappenedInOneCityOnADayThatOneDoesNotTellInFewSharedWords() {
        assertApart(shooting("urn:a", 8, FEW_SHARED_WORDS, "happened: 2022-01-04"), shooting("urn:b", 20, MARKET));
    }

    @Test
    void whatHappenedAroundMidnightInTheSameWords() {
        assertTogether(
                shooting("urn:a", 8, MARKET, "happened: 2022-01-03"),
                shooting("urn:b", 9, MARKET, "happened: 2022-01-04"));
    }

    @Test
    void notWhatHappenedOnNeighbouringDaysInFewSharedWords() {
        assertApart(
                shooting("urn:a", 8, FEW_SHARED_WORDS, "happened: 2022-01-03"),
                shooting("urn:b", 9, MARKET, "happened: 2022-01-04"));
    }

    @Test
    void whatIsReportedWithinThirtyDaysUnderOneSlugline() {
        assertTogether(
                shooting("urn:a", day(0, 8)).setSlugline(SLUGLINE),
                shooting("urn:b", day(30, 8)).setSlugline(SLUGLINE));
    }

    @Test
    void notWhatIsReportedThirtyOneDaysLaterEvenUnderOneSlugline() {
        assertApart(
                shooting("urn:a", day(0, 8), FEW_SHARED_WORDS).setSlugline(SLUGLINE),
                shooting("urn:b", day(31, 8)).setSlugline(SLUGLINE));
    }

    @Test
    void whatIsReportedOfAFloodWithinThirtyDays() {
        assertTogether(
                plain("urn:a", day(0, 8), MARKET, "Police says killed=8*flood" + ALMATY),
                plain("urn:b", day(29, 8), MARKET, "Ministry says killed=9*flood" + ALMATY));
    }

    @Test
    void onlyWhatIsCloseToTheFounderSoThatNoIncidentCreeps() {
        desk.receive(shooting("urn:a", day(0, 8)), shooting("urn:b", day(60, 8)), shooting("urn:c", day(120, 8)));

        assertThat(incidentOf("urn:a")).isEqualTo(incidentOf("urn:b")).isNotEqualTo(incidentOf("urn:c"));
    }

    @Test
    void whatFitsTwoIncidentsAndTheEarlier() {
        desk.receive(
                item("urn:a", 1, 8, "Police says killed=8*shooting" + ALMATY),
                item("urn:b", 1, 9, "Police says killed=9*shooting@KZ/-/Aktobe"));

        desk.receive(item("urn:c", 1, 10, "Ministry says killed=17*shooting@KZ"));
        assertThat(incidentOf("urn:c")).isEqualTo(incidentOf("urn:a")).isNotEqualTo(incidentOf("urn:b"));
    }

    @Test
    void theFiguresOfAnItemInOneCity() {
        desk.receive(version("urn:a", 1, 8, "Police says killed=8*fire" + ALMATY, "Police says injured=20*fire@KZ"));

        assertThat(desk.situations()).hasSize(2);
        assertThat(incidents()).hasSize(1);
    }

    private static WireItem.Builder shooting(String uri, int hour) {
        return plain(uri, hour, MARKET, "Police says killed=8*shooting" + ALMATY);
    }

    private static WireItem.Builder shooting(String uri, int hour, String terms, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add("Police says killed=8*shooting" + ALMATY);
        return plain(uri, hour, terms, all.toArray(String[]::new));
    }
}
