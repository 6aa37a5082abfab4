package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static List<Tuple> read(String text) {
        return Reading.of(text).reading().figures().stream()
                .map(figure -> tuple(figure.phrase(), figure.outcome()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12                       | EXACT      | 12   | 12   | 12",
                "At least 12              | AT_LEAST   | 12   | 12   |",
                "No fewer than 12         | AT_LEAST   | 12   | 12   |",
                "More than 12             | MORE_THAN  | 12   | 13   |",
                "Over 1,200               | MORE_THAN  | 1200 | 1201 |",
                "Up to 12                 | UP_TO      | 12   | 0    | 12",
                "As many as 12            | UP_TO      | 12   | 0    | 12",
                "Fewer than 12            | FEWER_THAN | 12   | 0    | 11",
                "About 5                  | ABOUT      | 5    | 4    | 6",
                "Around 100               | ABOUT      | 100  | 90   | 110",
                "Some 205                 | ABOUT      | 205  | 184  | 226",
                "Nearly 100               | ABOUT      | 100  | 90   | 100",
                "Almost 55                | ABOUT      | 55   | 49   | 55",
                "20 to 30                 | RANGE      | 20   | 20   | 30",
                "Between 20 and 30        | RANGE      | 20   | 20   | 30",
                "20-30                    | RANGE      | 20   | 20   | 30",
                "Dozens of                | VAGUE      |      | 24   | 99",
                "Scores of                | VAGUE      |      | 40   | 99",
                "Hundreds of              | VAGUE      |      | 200  | 999",
                "Thousands of             | VAGUE      |      | 2000 | 9999",
                "Tens of thousands of     | VAGUE      |      | 20000 | 99999",
                "Hundreds of thousands of | VAGUE      |      | 200000 | 999999",
                "Several                  | VAGUE      |      | 3    | 9",
                "A few                    | VAGUE      |      | 3    | 9",
                "Many                     | VAGUE      |      | 10   |",
                "A couple of              | VAGUE      |      | 2    | 2",
                "Numerous                 | VAGUE      |      |      |",
                "A dozen                  | EXACT      | 12   | 12   | 12",
                "Two dozen                | EXACT      | 24   | 24   | 24",
                "A thousand               | EXACT      | 1000 | 1000 | 1000",
                "Twenty-one               | EXACT      | 21   | 21   | 21",
                "One hundred and five     | EXACT      | 105  | 105  | 105",
                "1.2 million              | EXACT      | 1200000 | 1200000 | 1200000",
                "Half a million           | EXACT      | 500000 | 500000 | 500000",
            })
    void readsNumbersAndTheirQualifiers(String words, Qualifier qualifier, Long value, Long low, Long high) {
        Figure figure = Reading.of(words + " people were killed in the floods on the coast.")
                .figure();
        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.interval()).isEqualTo(low == null ? null : new Interval(low, high));
        assertThat(words).startsWith(figure.phrase());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed 12 people in the market.                                   | KILLED",
                "A blast in the market left 12 people dead.                                  | KILLED",
                "The death toll from the floods rose from 9 to 12 in the night.              | KILLED",
                "The storm caused 12 deaths on the islands.                                  | KILLED",
                "The ferry sank, and 12 of the passengers drowned.                           | KILLED",
                "The flood injured 12 people on the coast.                                   | INJURED",
                "In the fire, 12 people suffered severe burns.                               | INJURED",
                "The ferry sank, and 12 people are still missing.                            | MISSING",
                "Police arrested 12 people after the march.                                  | DETAINED",
                "In the night 12 people were taken into custody.                             | DETAINED",
                "Gunmen abducted 12 pupils from the school.                                  | ABDUCTED",
                "The flood forced 12 people to leave: 12 villagers fled.                     | DISPLACED",
                "By noon 12 villagers were evacuated from the valley.                        | DISPLACED",
                "By noon 12 people were taken to a nearby hospital.                          | HOSPITALISED",
                "By noon 12 people were in intensive care.                                   | HOSPITALISED",
                "Divers rescued 12 people from the ferry.                                    | RESCUED",
            })
    void readsEveryOutcome(String text, Outcome outcome) {
        assertThat(Reading.of(text).figure("12").outcome()).isEqualTo(outcome);
    }

    @Test
    void readsTwoFiguresFromOneVerbEach() {
        assertThat(read("The bomb went off at noon, killing three people and wounding five."))
                .containsExactly(tuple("three", Outcome.KILLED), tuple("five", Outcome.INJURED));
    }

    @Test
    void readsTwoOutcomesFromOneNumber() {
        assertThat(read("The raid went on all night, killing and wounding dozens of villagers."))
                .containsExactly(tuple("dozens", Outcome.KILLED), tuple("dozens", Outcome.INJURED));
    }

    @Test
    void carriesNoModifierOverToTheNextNumber() {
        Reading read = Reading.of("At least 773 people were killed and 2,171 injured in the quake.");
        assertThat(read.figure("2,171").qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void sharesAnOutcomeBetweenCoordinatedSubjects() {
        assertThat(read("Six soldiers and two civilians were killed in the raid."))
                .containsExactly(tuple("Six", Outcome.KILLED), tuple("two", Outcome.KILLED));
    }

    @Test
    void takesABreakdownForAPart() {
        Reading read = Reading.of("Eight people, including three children, were killed in the fire.");
        assertThat(read.figure("three").partOf()).isTrue();
        assertThat(read.figure("three").whole()).isEqualTo(0);
        assertThat(read.figure("three").facets()).containsExactly(Facet.CHILDREN);
        assertThat(read.figure("Eight").partOf()).isFalse();
    }

    @Test
    void countsThoseInIntensiveCareAsAPartOfTheInjured() {
        Reading read =
                Reading.of("The ministry reported more than a thousand injured, of which 62 were in intensive care.");
        assertThat(read.figure("62").outcome()).isEqualTo(Outcome.HOSPITALISED);
        assertThat(read.figure("62").partOf()).isTrue();
    }

    @Test
    void countsThoseWhoseConditionIsToldAsAPartOfThoseTakenToHospital() {
        Reading read = Reading.of("Some 40 of them were taken to hospital, and six are in intensive care.");
        assertThat(read.figure("six").outcome()).isEqualTo(Outcome.HOSPITALISED);
        assertThat(read.figure("six").partOf()).isTrue();
        assertThat(read.figure("six").whole()).isEqualTo(0);
        assertThat(read.figure("Some 40").partOf()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five victims are in stable condition and one is in critical condition.",
                "Four were taken to hospital, and 12 are in intensive care.",
                "Nine were taken to hospital on Monday. Two are in intensive care."
            })
    void countsThoseWhoseConditionIsToldByThemselvesWhereNoSumOfThemIsGiven(String text) {
        assertThat(Reading.of(text).reading().figures()).hasSize(2).noneMatch(Figure::partOf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lahore police reported dozens of dead among people who attacked the post office. | OPPONENTS",
                "The army has killed 14 people who had stormed the palace. | OPPONENTS",
                "There were 12 dead among the protesters. | OPPONENTS",
                "There were 12 dead among police officers. | STATE_FORCES",
                "There were 12 dead among people who fled the town. | EVERYONE",
                "There were 12 dead among people who had been attacked. | EVERYONE",
                "There were 12 dead, and panic among the protesters. | EVERYONE"
            })
    void tellsWhomTheDeadAreAmongAndWhatTheyDid(String text, Group group) {
        assertThat(Reading.of(text).figure().group()).isEqualTo(group);
    }

    @Test
    void readsThatNobodyWasHurt() {
        assertThat(read("There were no casualties in the fire, the mayor said."))
                .containsExactly(tuple("no", Outcome.KILLED), tuple("no", Outcome.INJURED));
        assertThat(Reading.of("No one was injured in the fire.").figure().value())
                .isZero();
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(read("There were no immediate reports of casualties.")).isEmpty();
    }

    @Test
    void countsASinglePersonAsOne() {
        Figure figure = Reading.of("A woman was killed in the fire.").figure();
        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.phrase()).isEqualTo("A");
    }

    @Test
    void countsASinglePersonWithoutAnArticleInAHeadline() {
        Figure figure = Reading.of("Elmton boy, 3, killed in fire", "").figure();
        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.phrase()).isEqualTo("Elmton boy");
        assertThat(Reading.of("One man killed in fire", "").figure().phrase()).isEqualTo("One");
    }

    @Test
    void countsASinglePersonToldByAgeOrKinAlone() {
        assertThat(Reading.of("The death of a 13-year-old is under investigation.")
                        .figure()
                        .outcome())
                .isEqualTo(Outcome.KILLED);
        assertThat(Reading.of("He killed his wife on Monday.").figure().value()).isEqualTo(1);
    }

    @Test
    void countsOneWhoShotHimselfByAccidentAsInjured() {
        assertThat(Reading.of("A man accidentally shot himself in the leg on Monday.")
                        .figure("A")
                        .outcome())
                .isEqualTo(Outcome.INJURED);
    }

    @Test
    void keepsADeadPerpetratorApart() {
        assertThat(Reading.of("The gunman was shot dead by police.").figure().group())
                .isEqualTo(Group.PERPETRATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire destroyed 12 houses and 30 cars.",
                "The court fined the driver 12,000 euros.",
                "The plant could kill 12 people, the engineers warned.",
                "The strike killed 12 cows on the pasture.",
                "Some 12 percent of the voters were injured in their pride.",
                "The march was held on January 12 in the rain.",
                "He is 12 years old and lives in the valley.",
                "The police fired 12 shots into the air.",
                "They threatened to kill 12 hostages by noon.",
            })
    void countsNoHousesMoneyAnimalsAgesOrThreats(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tellsGroupsByTheirWords() {
        assertThat(Reading.of("Twelve soldiers were killed in the raid.")
                        .figure()
                        .group())
                .isEqualTo(Group.STATE_FORCES);
        assertThat(Reading.of("Twelve protesters were killed in the raid.")
                        .figure()
                        .group())
                .isEqualTo(Group.OPPONENTS);
        assertThat(Reading.of("Twelve civilians were killed in the raid.")
                        .figure()
                        .group())
                .isEqualTo(Group.CIVILIANS);
        assertThat(Reading.of("Twelve people were killed in the raid.").figure().group())
                .isEqualTo(Group.EVERYONE);
    }

    @Test
    void keepsThePlaceOfAFigure() {
        assertThat(Reading.of("Twelve people were killed in Nairobi.").figure().place())
                .isEqualTo(new Place("Nairobi", "KE", "Nairobi", "Nairobi"));
        Reading fallen = Reading.of("Floods hit the west of Kenya. Twelve people were killed.");
        assertThat(fallen.figure().place()).isEqualTo(Place.ofCountry("Kenya", "KE"));
        assertThat(Reading.of("Twelve people were killed.").figure().place()).isNull();
    }

    @Test
    void tellsTotalsFromIncrementsPeriodsAndStocks() {
        assertThat(Reading.of("Another 12 people were killed in the raid.")
                        .figure()
                        .measure())
                .isEqualTo(Measure.INCREMENT);
        assertThat(Reading.of("In the past 24 hours, 12 people were killed.")
                        .figure("12")
                        .measure())
                .isEqualTo(Measure.PERIOD);
        assertThat(Reading.of("Twelve people are missing after the storm.")
                        .figure()
                        .measure())
                .isEqualTo(Measure.STOCK);
        assertThat(Reading.of("Twelve people were killed in the raid.").figure().measure())
                .isEqualTo(Measure.TOTAL);
    }

    @Test
    void marksWhatASourceTakesBack() {
        Figure figure = Reading.of("The health ministry said that the figure of 164 dead was a technical error.")
                .figure();
        assertThat(figure.polarity()).isEqualTo(Polarity.RETRACTED);
    }

    @Test
    void marksAnotherEventAsBackground() {
        assertThat(Reading.of("An earthquake in 2015 killed 9,000 people in the same valley.")
                        .figure()
                        .background())
                .isTrue();
        assertThat(Reading.of("The earthquake killed 9,000 people in the valley.")
                        .figure()
                        .background())
                .isFalse();
    }

    @Test
    void letsTheOwnVoiceYieldToTheSourceItRepeats() {
        Reading read = Reading.of(
                "Twelve people killed in ferry fire", "The coast guard said that 12 people were killed in the fire.");
        assertThat(read.reading().figures()).hasSize(2);
        assertThat(read.reading().claims()).hasSize(1);
        assertThat(read.claim().figures()).containsExactly(0, 1);
    }

    @Test
    void keepsTheOwnVoiceApartFromADenial() {
        Reading read = Reading.of("The raid killed 12 people. The army denied that 12 people were killed.");
        assertThat(read.reading().claims()).extracting(Claim::voice).containsExactly(Voice.OUTLET, Voice.ATTRIBUTED);
    }

    @Test
    void keepsThePlaceOfATotalApartFromThatOfItsPart() {
        Reading read =
                Reading.of("A total of 164 people were killed in Kenya, 103 of them in Nairobi, the police said.");
        assertThat(read.figure("164").place()).isEqualTo(Place.ofCountry("Kenya", "KE"));
        assertThat(read.figure("103").place()).isEqualTo(new Place("Nairobi", "KE", "Nairobi", "Nairobi"));
        assertThat(read.figure("103").partOf()).isTrue();
    }

    @Test
    void placesTheWholeWhereItsPartOnlyStandsInBetween() {
        Reading read = Reading.of(
                "At least 12 people were killed, including three children, in the blast in Lahore, police said.");
        assertThat(read.figure("At least 12").place()).isEqualTo(new Place("Lahore", "PK", "Punjab", "Lahore"));
        assertThat(read.figure("three").place()).isEqualTo(new Place("Lahore", "PK", "Punjab", "Lahore"));
    }

    @Test
    void takesBackBothFiguresOfOneRetraction() {
        Reading read =
                Reading.of("The health ministry said that the figures of 164 and 103 dead were a technical error.");
        assertThat(read.reading().figures())
                .extracting(Figure::value, Figure::polarity)
                .containsExactly(tuple(164L, Polarity.RETRACTED), tuple(103L, Polarity.RETRACTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry could not confirm that 12 people had died in the fire.",
                "The ministry did not say whether 12 people had died in the fire.",
                "The ministry has not confirmed reports that 12 people were killed.",
            })
    void assertsNothingThatNobodyConfirms(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void countsTheFirstOfNOutOfM() {
        Reading read = Reading.of("The coast guard said that 3 out of 4 sailors were found dead.");
        assertThat(read.figure().value()).isEqualTo(3);
    }

    @Test
    void marksATollThatAHeadlineSaysIsWithdrawn() {
        Figure figure = Reading.of("Health ministry withdraws toll of 164", "").figure();
        assertThat(figure.polarity()).isEqualTo(Polarity.RETRACTED);
    }

    @Test
    void readsWhoThePartIsBehindOfThem() {
        Reading read = Reading.of("The police said that 225 people, 19 of them soldiers, were killed in the unrest.");
        assertThat(read.figure("19").group()).isEqualTo(Group.STATE_FORCES);
        assertThat(read.figure("19").population()).isEqualTo("soldiers");
        assertThat(read.figure("19").partOf()).isTrue();
        assertThat(read.figure("225").outcome()).isEqualTo(Outcome.KILLED);
    }

    @Test
    void takesTheFirstFigureOfAnOutcomeForItsTotal() {
        Reading read = Reading.of("Eight soldiers were killed, the army said. Another 317 were injured.");
        assertThat(read.figure("317").measure()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void countsThosePeopleWhomATollNames() {
        Figure figure = Reading.of("The ministry put the number of attackers killed at 26.")
                .figure();
        assertThat(figure.group()).isEqualTo(Group.OPPONENTS);
    }

    @Test
    void keepsTheDatelineOutOfWhatIsSaid() {
        Reading read = Reading.of("NAIROBI, Jan 6 (Isle Wire) - The bridge was closed in the night, the mayor said.");
        assertThat(read.content(read.claim())).containsExactly("The bridge was closed in the night");
    }

    @Test
    void countsTwoKindsOfPeopleWithOneNumber() {
        assertThat(read("At least eight police officers and national guard soldiers were killed on the bridge."))
                .containsExactly(tuple("At least eight", Outcome.KILLED));
        assertThat(read("A further 748 police and national guard members were injured on the bridge."))
                .containsExactly(tuple("748", Outcome.INJURED));
    }

    @Test
    void readsTheNumberOfAShareBetweenCommas() {
        Figure figure = Reading.of("Most of the victims, 103, died in the harbour, according to the mayor.")
                .figure();
        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(figure.value()).isEqualTo(103);
        assertThat(figure.partOf()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man and a woman were killed on the pier.                    | A man and a woman               | 2",
                "The wave killed a man, a woman and a child on the pier.       | a man, a woman and a child      | 3",
                "A mother and her young son drowned off the pier.              | A mother and her young son      | 2",
                "Man, woman killed on pier                                     | Man, woman                      | 2",
            })
    void countsPeopleNamedOneByOne(String text, String phrase, long value) {
        Figure figure = Reading.of(text).figure();
        assertThat(figure.phrase()).isEqualTo(phrase);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
    }

    @Test
    void countsNoMoreThanOneWhereOnlyOneOfTwoMetTheOutcome() {
        assertThat(Reading.of("A man was killed and a woman fled over the bridge.")
                        .reading()
                        .figures())
                .allMatch(figure -> figure.value() != null && figure.value() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Roe, 44, of the harbour district, was found dead.",
                "Jon Abel, 24 was killed on the pier.",
                "They found her sister Eva Roe, 23, injured on the pier.",
                "The police found the bodies of boys aged between 12 and 17, killed by the wave.",
                "A father killed his 12- and 10-year-old sons on the pier.",
                "The police found the 911 caller dead on the pier.",
            })
    void takesAnAgeOrATelephoneNumberForNoFigure(String text) {
        assertThat(Reading.of(text).reading().figures())
                .noneMatch(figure -> figure.value() != null && figure.value() > 1);
    }

    @Test
    void keepsANumberBetweenCommasThatIsNoAge() {
        assertThat(read("In Nairobi, 12 were killed by the flood.")).containsExactly(tuple("12", Outcome.KILLED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six people were shot on the pier, two fatally. | two",
                "Six people were shot on the pier, and two of them died. | two",
                "Gunmen shot six people on the pier, killing two. | two",
            })
    void takesThoseWhoWereShotForNoInjuredWhereSomeOfThemDied(String text, String phrase) {
        Reading read = Reading.of(text);
        assertThat(read.figure(phrase).outcome()).isEqualTo(Outcome.KILLED);
        assertThat(read.figure(phrase).partOf()).isFalse();
        assertThat(read.reading().figures()).noneMatch(figure -> figure.value() != null && figure.value() == 6);
    }

    @Test
    void countsOnceThoseWhoWereShotAndWounded() {
        assertThat(read("A gunman shot and wounded six people on the pier."))
                .containsExactly(tuple("six", Outcome.INJURED));
    }

    @Test
    void countsOthersWhoWereShotAsInjured() {
        assertThat(read("Two people were killed and four others were shot on the pier."))
                .containsExactly(tuple("Two", Outcome.KILLED), tuple("four", Outcome.INJURED));
    }

    @Test
    void readsWhoWasSentToHospitalAndWhomGunfireHit() {
        assertThat(read("The blast sent four people to the hospital."))
                .containsExactly(tuple("four", Outcome.HOSPITALISED));
        assertThat(read("Four people were struck by gunfire.")).containsExactly(tuple("Four", Outcome.INJURED));
        assertThat(read("The fatal shooting of two fishermen shook the harbour."))
                .containsExactly(tuple("two", Outcome.KILLED));
        assertThat(read("The blast could put four people in hospital.")).isEmpty();
        assertThat(read("The storm may leave four people dead.")).isEmpty();
    }
}
