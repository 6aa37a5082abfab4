package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a figure counts, and whether it belongs to the event reported. */
class CircumstancesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The monitor reports the killing of 132 villagers, totaling 1,225 villagers killed in all raids.",
                "A raid killed 132 villagers, bringing the number of those killed to 1,225.",
            })
    void addsWhatIsToldToTheTollBehindIt(String text) {
        Reading read = Reading.of(text);

        assertThat(read.figure("132").measure()).isEqualTo(Measure.INCREMENT);
        assertThat(read.figure("1,225").measure()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void addsNothingToTheTollOfAYear() {
        Reading read = Reading.of("A crash killed 12 people, bringing this year's death toll to 300.");

        assertThat(read.figure("12").measure()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void countsOnlyThoseOfWhomNobodyWasHurt() {
        assertThat(Reading.of("The ministry said no security officers were killed.")
                        .figure()
                        .group())
                .isEqualTo(Group.STATE_FORCES);
        assertThat(Reading.of("The ministry said no one was killed.").figure().group())
                .isEqualTo(Group.EVERYONE);
    }

    @Test
    void setsApartWhatASourceAnnouncedBefore() {
        Reading read = Reading.of(
                "The army announces that 54 soldiers were killed, after previously announcing only eight soldiers killed.");

        assertThat(read.figure("eight").background()).isTrue();
        assertThat(read.figure("54").background()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was sentenced to life for killing three people in a bar.",
                "A driver stands trial over the deaths of four people.",
                "The town marked the anniversary of the flood that killed 40 people.",
                "The officer fired in June 2014, when five people were killed.",
                "Last month's attack on a market killed nine people.",
                "Seven people have been shot in the city so far this year.",
                "The attack came six weeks after a gunman killed 49 people in a club.",
                "The visit was announced just days after five officers were shot and killed elsewhere.",
            })
    void keepsOtherEventsInTheBackground(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.background()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1822, the mill was burned down. Guards arrested 300 rebels and executed 35.",
                "The bridge fell in 1916. It was rebuilt at once. The collapse killed 12 workers.",
            })
    void keepsAHistoryInTheBackground(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.background()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill was built in 1822. On Tuesday a fire killed 35 people.",
                "The bridge, opened in 1916, has been closed. The collapse has killed 12 workers.",
                "He moved to the town in 2009. The gunman killed three people.",
                "The flood came in 1822 homes. The water killed three people.",
            })
    void comesBackFromAHistoryToTheNews(String text) {
        assertThat(Reading.of(text).figure().background()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine people were killed in 12 shootings this weekend.",
                "Nine people were killed in attacks across the city over the weekend.",
                "Nine people were killed in the past 24 hours.",
                "Nine other people were wounded across the city overnight.",
                "Nine people have been shot across the city since 8 p.m. Friday.",
                "Nine people were shot in attacks between Tuesday afternoon and early Wednesday.",
                "Nine people were shot in several holiday weekend shootings.",
                "Nine people were hurt in separate attacks.",
                "Nine people were killed in the city in November alone.",
                "Nine people were killed by gunfire during that June weekend.",
                "Weekend shooting death toll rises; Nine people killed",
                "Nine people were killed in the deadliest weekend of the year.",
                "Nine people were wounded in the most violent week since June.",
            })
    void countsAStretchOfTimeAsNoEventsTotal(String text) {
        assertThat(Reading.of(text).figure("Nine").measure()).isEqualTo(Measure.PERIOD);
    }

    @Test
    void keepsTheTollOfTheDeadliestEventOfAYear() {
        Figure figure = Reading.of("Nine people were killed in the deadliest attack of the year.")
                .figure();

        assertThat(figure.measure()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void keepsTheTollOfAWeekendsOneShooting() {
        Figure figure =
                Reading.of("Nine people were hurt in a shooting this weekend.").figure();

        assertThat(figure.measure()).isEqualTo(Measure.TOTAL);
        assertThat(figure.background()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine people were hurt in a shooting overnight.",
                "Nine people were hurt in attacks on a market on Tuesday.",
                "The city's police said that nine people were hurt between the market and the pier on Tuesday.",
                "Nine people have been in hospital since Friday.",
            })
    void keepsTheTollOfOneNight(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .noneMatch(figure -> figure.measure() == Measure.PERIOD);
    }

    @Test
    void countsAHeadlinesNumberOverTheStretchThatTheTextCountsItOver() {
        Reading read = Reading.of(
                "3 dead, 11 wounded on island",
                "Eleven people were wounded in shootings since Friday. Three died on Monday.");

        assertThat(read.figure("11").measure()).isEqualTo(Measure.PERIOD);
        assertThat(read.figure("3").measure()).isEqualTo(Measure.TOTAL);
    }

    @Test
    void keepsTheFiguresOfAnEventThatAPersonDiedAfter() {
        assertThat(Reading.of("A man died two days after nine people were hurt on the pier.")
                        .figure("nine")
                        .background())
                .isFalse();
    }

    @Test
    void keepsThoseWhomACourtHoldsAsNews() {
        assertThat(Reading.of("Twelve people were arrested outside the murder trial.")
                        .figure()
                        .background())
                .isFalse();
    }

    @Test
    void countsTheSideThatASentenceOpensWith() {
        Reading read = Reading.of("On the side of the army's soldiers, 18 people were killed and 748 injured.");

        assertThat(read.figure("18").group()).isEqualTo(Group.STATE_FORCES);
        assertThat(read.figure("748").group()).isEqualTo(Group.STATE_FORCES);
    }

    @Test
    void countsOthersWithTheGroupBeforeThem() {
        Reading read = Reading.of("The ministry said 26 rioters were killed, with 18 others injured.");

        assertThat(read.figure("18").group()).isEqualTo(Group.OPPONENTS);
    }

    @Test
    void countsInABareHeadlineWhomTheTextCounts() {
        Reading read = Reading.of("Police: dozens killed overnight", "Dozens of rioters were killed, police said.");

        assertThat(read.figure("dozens").group()).isEqualTo(Group.OPPONENTS);
    }

    @Test
    void leavesABareHeadlineToEveryoneWhereTheTextCountsTwoGroups() {
        Reading read = Reading.of("Police: 12 killed overnight", "Police said 12 rioters and 12 soldiers were killed.");

        assertThat(read.reading().figures().get(0).group()).isEqualTo(Group.EVERYONE);
    }

    @Test
    void takesBackATollThatIsNamedWithoutItsOutcome() {
        Figure figure = Reading.of(
                        "The ministry said the toll of 90 dead was an error.\n\n\"That number is not ours, and"
                                + " neither is the total of 31,\" its spokesman said, adding that both were published by mistake.")
                .figure("31");

        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(figure.polarity()).isEqualTo(Polarity.RETRACTED);
    }
}
