package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {

    @Test
    void readsASourceBeforeWhatItSays() {
        Reading read = Reading.of("The mayor said that the bridge would stay closed until the spring.");
        assertThat(read.mention(read.claim())).isEqualTo("The mayor");
        assertThat(read.content(read.claim())).containsExactly("that the bridge would stay closed until the spring");
        assertThat(read.claim().quotation()).isEqualTo(Quotation.INDIRECT);
        assertThat(read.claim().cue()).extracting(Cue::verb).isEqualTo("say");
    }

    @Test
    void readsASourceBehindWhatItSays() {
        Reading read = Reading.of("The bridge would stay closed until the spring, the mayor said.");
        assertThat(read.content(read.claim())).containsExactly("The bridge would stay closed until the spring");
    }

    @Test
    void readsASourceBehindWhatItSaysHoweverItSaidIt() {
        for (String how : List.of(
                "by telephone",
                "in the afternoon",
                "without giving details",
                "on condition of anonymity",
                "at a briefing")) {
            Reading read = Reading.of("Twelve people were wounded in Nairobi, the police said " + how + ".");
            assertThat(read.reading().claims()).as(how).hasSize(1);
            assertThat(read.claim().source().kind()).as(how).isEqualTo(SourceKind.POLICE);
            assertThat(read.content(read.claim())).as(how).containsExactly("Twelve people were wounded in Nairobi");
            assertThat(read.claim().figures()).as(how).hasSize(1);
        }
    }

    @Test
    void readsAnInvertedVerbBehindCurlyQuotes() {
        Reading read = Reading.of("“The bridge will stay closed,” said Anna Roe, the mayor of the town.");
        assertThat(read.mention(read.claim())).isEqualTo("Anna Roe, the mayor of the town");
        assertThat(read.claim().source().key()).isEqualTo("person:anna-roe");
        assertThat(read.claim().quotation()).isEqualTo(Quotation.DIRECT);
    }

    @Test
    void readsStraightQuotes() {
        Reading read = Reading.of("\"The bridge will stay closed,\" the mayor told reporters.");
        assertThat(read.content(read.claim())).containsExactly("\"The bridge will stay closed,\"");
    }

    @Test
    void readsQuotesMadeOfTwoApostrophes() {
        Reading read = Reading.of("''The bridge will stay closed,'' the mayor said on a cold morning.");
        assertThat(read.content(read.claim())).containsExactly("''The bridge will stay closed,''");
    }

    @Test
    void joinsAQuotationThatIsSplitByItsCue() {
        Reading read =
                Reading.of("“The bridge will stay closed,” Anna Roe said. “We will not open it before the spring.”");
        assertThat(read.content(read.claim()))
                .containsExactly("“The bridge will stay closed,”", "“We will not open it before the spring.”");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesWhole() {
        Reading read = Reading.of("“The bridge is closed. Nobody may cross it. We are sorry,” Anna Roe said.");
        assertThat(read.content(read.claim()))
                .containsExactly("“The bridge is closed. Nobody may cross it. We are sorry,”");
    }

    @Test
    void followsAQuotationOverParagraphs() {
        Reading read = Reading.of(
                "“The bridge is closed,” Anna Roe said. “Nobody may cross it before we have looked at it.\n\n“We are sorry for all of you who live on the other bank.”");
        assertThat(read.content(read.claim()))
                .containsExactly(
                        "“The bridge is closed,”",
                        "“Nobody may cross it before we have looked at it.",
                        "“We are sorry for all of you who live on the other bank.”");
    }

    @Test
    void joinsAStatementThatItsCueInterrupts() {
        Reading read = Reading.of("In the spring, the mayor said, the bridge would be opened to carts.");
        assertThat(read.content(read.claim())).containsExactly("In the spring", "the bridge would be opened to carts");
    }

    @Test
    void readsAccordingToAtBothEnds() {
        Reading first = Reading.of("According to the coast guard, the ferry had lost its engine in the storm.");
        assertThat(first.content(first.claim())).containsExactly("the ferry had lost its engine in the storm");
        Reading last = Reading.of("The ferry had lost its engine in the storm, according to the coast guard.");
        assertThat(last.content(last.claim())).containsExactly("The ferry had lost its engine in the storm");
        assertThat(last.claim().source().kind()).isEqualTo(SourceKind.RESCUE);
    }

    @Test
    void readsAHeadlinesColonAtBothEnds() {
        Reading first = Reading.of("Police: two dead in ferry fire", "");
        assertThat(first.mention(first.claim())).isEqualTo("Police");
        assertThat(first.stating(first.figure("two"))).isEqualTo(first.claim());
        Reading last = Reading.of("Two dead in ferry fire: police", "");
        assertThat(last.mention(last.claim())).isEqualTo("police");
    }

    @Test
    void takesNoEventBeforeAColonForASource() {
        assertThat(Reading.of("Harbour shooting: two dead on the pier", "").attributed())
                .isEmpty();
    }

    @Test
    void keepsWhoCarriedAQuotation() {
        Reading read = Reading.of(
                "“The ferry is lost,” coast guard spokesman Jon Abel was quoted as saying by NORDA and Isle Wire.");
        assertThat(read.carriers(read.claim())).containsExactly("NORDA", "Isle Wire");
        assertThat(read.claim().source().person()).isEqualTo("Jon Abel");
    }

    @Test
    void keepsTheOutletThatWasTold() {
        Reading read = Reading.of("Anna Roe told Reuters that the bridge would stay closed.");
        assertThat(read.carriers(read.claim())).containsExactly("Reuters");
        assertThat(read.content(read.claim())).containsExactly("that the bridge would stay closed");
    }

    @Test
    void takesTwoScareWordsForNoQuotation() {
        Reading read =
                Reading.of("The “green” bridge was closed on Monday and the “old” one was opened again to the people.");
        assertThat(read.attributed()).isEmpty();
    }

    @Test
    void countsScareQuotesInAStatementAsIndirect() {
        Reading read = Reading.of("The mayor said the “old” bridge would stay closed until the spring.");
        assertThat(read.claim().quotation()).isEqualTo(Quotation.INDIRECT);
    }

    @Test
    void tellsMixedSpeechFromDirect() {
        Reading read = Reading.of("The mayor said the bridge “is a danger to all who cross it” and would stay closed.");
        assertThat(read.claim().quotation()).isEqualTo(Quotation.MIXED);
    }

    @Test
    void readsNoClaimInNegatedSaying() {
        assertThat(Reading.of("The ministry did not say how many ships were lost in the storm.")
                        .attributed())
                .isEmpty();
        assertThat(Reading.of("The ministry declined to say how many ships were lost.")
                        .attributed())
                .isEmpty();
    }

    @Test
    void readsTheClaimThatFollowsNegatedSaying() {
        Reading read =
                Reading.of("The ministry did not specify how many ships were lost, but noted that the storm was over.");
        assertThat(read.content(read.claim())).containsExactly("that the storm was over");
        assertThat(read.mention(read.claim())).isEqualTo("The ministry");
    }

    @Test
    void marksADenial() {
        Reading read = Reading.of("The army denied that 40 sailors had been killed in the raid.");
        assertThat(read.claim().negated()).isTrue();
        assertThat(read.figure().polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void marksADoubt() {
        Reading read = Reading.of("The coast guard said that the crew was believed to have drowned in the storm.");
        assertThat(read.claim().hedged()).isTrue();
    }

    @Test
    void namesNobodyWhereThePassiveNamesNobody() {
        Reading read = Reading.of("It was reported that the bridge had been closed in the night.");
        assertThat(read.claim().voice()).isEqualTo(Voice.UNATTRIBUTED);
        assertThat(read.claim().source().key()).isEqualTo("unnamed:item:test/1");
    }

    @Test
    void readsInvertedTranslatedEnglish() {
        Reading read = Reading.of(
                "More than forty people lost their lives in the floods, revealed on Tuesday the Ministry of Health.");
        assertThat(read.mention(read.claim())).isEqualTo("the Ministry of Health");
        assertThat(read.claim().said()).isEqualTo(StatedTime.of(LocalDate.of(2022, 1, 4)));
    }

    @Test
    void countsTheDayOfPublicationAsItself() {
        assertThat(Reading.of("The mayor said on Thursday that the bridge was closed.")
                        .claim()
                        .said())
                .isEqualTo(StatedTime.of(LocalDate.of(2022, 1, 6)));
        assertThat(Reading.of("The mayor said Friday that the bridge was closed.")
                        .claim()
                        .said())
                .isEqualTo(StatedTime.of(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void creditsWhomAnOutletCitesAndKeepsTheOutletAsTheWay() {
        Reading first = Reading.of("Reuters, citing the Kenyan police, said that the bridge was closed.");
        assertThat(first.claim().source().key()).isEqualTo("police:ke");
        assertThat(first.carriers(first.claim())).containsExactly("Reuters");
        Reading last = Reading.of("The bridge was closed in the night, Reuters reported, citing the Kenyan police.");
        assertThat(last.claim().source().key()).isEqualTo("police:ke");
        assertThat(last.carriers(last.claim())).containsExactly("Reuters");
    }

    @Test
    void keepsWhoCarriedAStatementAtTheEndOfItsSentence() {
        Reading read = Reading.of("The bridge was closed in the night, the mayor said, Isle Wire reported.");
        assertThat(read.carriers(read.claim())).containsExactly("Isle Wire");
        assertThat(read.content(read.claim())).containsExactly("The bridge was closed in the night");
    }

    @Test
    void takesNoPlaceBeforeAColonForASource() {
        assertThat(Reading.of("Kenya: 44 killed in the floods", "").attributed())
                .isEmpty();
    }

    @Test
    void readsAHeadlineInCapitals() {
        Reading read = Reading.of("INTERIOR MINISTRY SAYS 44 KILLED IN KENYA", "");
        assertThat(read.stating(read.figure("44"))).isEqualTo(read.claim());
    }

    @Test
    void sharesASubjectBetweenTwoVerbsOfSaying() {
        Reading read =
                Reading.of("The mayor said the bridge was closed, adding that it would be opened in the spring.");
        assertThat(read.attributed()).extracting(read::mention).containsExactly("The mayor", "The mayor");
        assertThat(read.content(read.attributed().get(0))).containsExactly("the bridge was closed");
    }

    @Test
    void readsAColonThatAnnouncesTheNextParagraph() {
        Reading read =
                Reading.of("Anna Roe wrote in a letter:\n\n“The bridge will stay closed until the spring comes.”");
        assertThat(read.content(read.claim())).containsExactly("“The bridge will stay closed until the spring comes.”");
    }

    @Test
    void takesTheWordOfWhoeverIsQuotedAndNotOfWhoeverQuotes() {
        Reading read =
                Reading.of("The Harbour Post quoted the Kenyan prosecutor’s office as saying that 12 people had died.");
        assertThat(read.claim().source().key()).isEqualTo("prosecutors:ke");
        assertThat(read.carriers(read.claim())).containsExactly("The Harbour Post");
        assertThat(Reading.of("Isle Radio cited the health department in Kenya as saying the wards were full.")
                        .claim()
                        .source()
                        .key())
                .isEqualTo("health-department:ke");
    }

    @Test
    void readsWhatStandsBeforeWhoeverQuotes() {
        Reading read = Reading.of("Twelve people died in the flood, TASS quoted the Kenyan police as saying.");
        assertThat(read.stating(read.figure()).source().key()).isEqualTo("police:ke");
        assertThat(read.carriers(read.claim())).containsExactly("TASS");
    }

    @Test
    void knowsWhoCarriedWhatSomebodyWasCitedAsSaying() {
        Reading read = Reading.of("The Kenyan health minister was cited as saying by TASS that 12 people had died.");
        assertThat(read.claim().source().key()).isEqualTo("health-minister:ke");
        assertThat(read.carriers(read.claim())).containsExactly("TASS");
    }

    @Test
    void givesEachOfTwoSourcesInOneSentenceItsOwnNumber() {
        Reading read =
                Reading.of("The floods in Kenya left 64 dead according to the Health Ministry, 44 according to the"
                        + " Interior Ministry.");
        assertThat(read.stating(read.figure("64")).source().key()).isEqualTo("health-ministry:ke");
        assertThat(read.stating(read.figure("44")).source().key()).isEqualTo("interior-ministry:ke");
        assertThat(read.figure("44").outcome()).isEqualTo(Outcome.KILLED);
    }

    @Test
    void keepsWhatASourceHadCountedBeforeApartFromWhatItCountsNow() {
        Reading read =
                Reading.of("The Kenyan interior ministry, which had counted at least eight dead a day earlier, said on"
                        + " Thursday that 18 people had died.");
        Figure earlier = read.figure("at least eight");
        assertThat(read.stating(earlier).source().key()).isEqualTo("interior-ministry:ke");
        assertThat(earlier.background()).isTrue();
        assertThat(read.figure("18").background()).isFalse();
    }

    @Test
    void leadsATakenBackTollToTheSourceThatTakesItBack() {
        for (String verb : List.of("withdraws", "disowns", "retracts")) {
            Reading read =
                    Reading.of("Kenyan health ministry " + verb + " toll of 164", "The ministry gave no reason.");
            assertThat(read.figure().polarity()).isEqualTo(Polarity.RETRACTED);
            assertThat(read.stating(read.figure()).source().key()).isEqualTo("health-ministry:ke");
        }
    }

    @Test
    void letsAnArmyWithdrawWithoutTakingAnythingBack() {
        assertThat(Reading.of("The Kenyan army withdrew after 12 soldiers were killed.")
                        .attributed())
                .isEmpty();
    }
}
