package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of other days in an item of Thursday 6 January 2022, and those of a stretch of days. */
class EarlierDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five | Four people were wounded in Elmton on Wednesday, a block away from where five people were wounded in a November shooting.",
                "five | Four people were wounded on Wednesday. The street is the site of a Nov. 12 attack that left five people wounded.",
                "nine | Three people were wounded on Wednesday. In Barton, nine people were wounded last week.",
                "Six | Four people were wounded. Six people were wounded on Nov. 12, a block east of today's shooting.",
                "11 | Five people were wounded on Wednesday. The incident follows a shooting last week that left 11 people wounded.",
            })
    void setsApartTheEventOfAnEarlierDay(String phrase, String text) {
        Reading read = Reading.of(text);

        assertThat(read.figure(phrase).background()).isTrue();
        assertThat(read.reading().figures()).anyMatch(figure -> !figure.background());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one event, told again
                "Police arrested a man on Wednesday in the Nov. 12 shooting that left five people wounded.",
                "Five people were wounded, police said on Wednesday. The five people were wounded in a November shooting.",
                "A blast on Monday wounded five people. By Wednesday, six people were counted as wounded.",
                "Protests followed a raid that wounded five people.",
            })
    void keepsTheNewsOfAnItem(String text) {
        assertThat(Reading.of(text).reading().figures()).noneMatch(Figure::background);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 people wounded since 8 p.m. in Elmton.",
                "At least 40 people have been shot in the city between 3:50 p.m. Friday and 3 a.m. Monday.",
                "Some 100 people have been wounded in the first 41 days of the year.",
                "Weekend gunfire wounds 12 in Elmton.",
                "Seven people were wounded in shootings on the South and West sides.",
                "Four people were wounded in a pair of shootings.",
            })
    void countsOverAStretchOfDaysOrSeveralShootings(String text) {
        assertThat(Reading.of(text).reading().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.measure()).isEqualTo(Measure.PERIOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four people were shot overnight in the city.",
                "Twelve people were wounded in attacks in the city.",
                "Police have searched the harbour since Friday for the man who wounded five people.",
                "Five people were wounded in a shooting on the South side.",
            })
    void countsOneEventInTotal(String text) {
        assertThat(Reading.of(text).reading().figures())
                .filteredOn(figure -> figure.outcome() == Outcome.INJURED)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.measure()).isEqualTo(Measure.TOTAL));
    }
}
