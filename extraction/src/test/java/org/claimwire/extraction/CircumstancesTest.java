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
                "A man was sentenced to life for killing three people in a bar.",
                "A driver stands trial over the deaths of four people.",
                "The town marked the anniversary of the flood that killed 40 people.",
                "The officer fired in June 2014, when five people were killed.",
                "Last month's attack on a market killed nine people.",
                "Seven people have been shot in the city so far this year."
            })
    void keepsOtherEventsInTheBackground(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.background()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine people were killed in 12 shootings this weekend.",
                "Nine people were killed in attacks across the city over the weekend.",
                "Nine people were killed in the past 24 hours."
            })
    void countsAStretchOfTimeAsNoEventsTotal(String text) {
        assertThat(Reading.of(text).figure("Nine").measure()).isEqualTo(Measure.PERIOD);
    }

    @Test
    void keepsTheTollOfAWeekendsOneShooting() {
        Figure figure =
                Reading.of("Nine people were hurt in a shooting this weekend.").figure();

        assertThat(figure.measure()).isEqualTo(Measure.TOTAL);
        assertThat(figure.background()).isFalse();
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
