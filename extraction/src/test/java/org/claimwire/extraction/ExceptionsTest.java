package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that count some of several, all but some, or more than before. */
class ExceptionsTest {

    private static List<Figure> figures(String text) {
        return Reading.of(text).reading().figures();
    }

    @Test
    void keepThoseOfWhomNobodyDiedApartFromThoseWhoAllDid() {
        assertThat(figures("No civilian was killed, all seven attackers were, the army said."))
                .extracting(Figure::value, Figure::group)
                .containsExactly(tuple(0L, Group.CIVILIANS), tuple(7L, Group.OPPONENTS));
        assertThat(figures("No civilian was killed, and all seven attackers were arrested."))
                .noneMatch(figure ->
                        figure.outcome() == Outcome.KILLED && !Long.valueOf(0).equals(figure.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of the five guests died.",
                "None of the 12 guests was injured.",
                "Most of the 12 guests were injured.",
                "Twelve people were killed or injured.",
            })
    void countNobodyWhereItIsNotSaidHowMany(String text) {
        assertThat(figures(text)).allMatch(figure -> Long.valueOf(0).equals(figure.value()));
    }

    @Test
    void countNewDeathsAsAnIncrement() {
        assertThat(figures("The ministry reported 132 new deaths on Monday."))
                .extracting(Figure::measure)
                .containsExactly(Measure.INCREMENT);
    }

    @Test
    void leaveAnUnbornChildOutOfTheDead() {
        assertThat(figures("Five adults and an unborn child were killed on the pier."))
                .extracting(Figure::value)
                .containsExactly(5L);
        assertThat(figures("The fire left five people and an unborn baby dead."))
                .extracting(Figure::value)
                .containsExactly(5L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attack killed 12 people, a year after a bomb killed 40 there. | 12   | false",
                "The attack killed 12 people, a year after a bomb killed 40 there. | 40   | true",
                "A year after a bomb killed 40, an attack killed 12 people there.  | 12   | false",
                "A year after a bomb killed 40, an attack killed 12 people there.  | 40   | true",
            })
    void tellAnEventFromTheOneItComesAfter(String text, String phrase, boolean background) {
        assertThat(Reading.of(text).figure(phrase).background()).isEqualTo(background);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forty people were killed, including children, and 80 others were injured. | 80   | false",
                "A cook is among 12 wounded on the pier.                                   | 12   | false",
                "Forty people were killed, among them 12 children.                         | 12   | true",
                "The blast injured 33 people, with five requiring hospital treatment.     | five | true",
            })
    void tellThePartsFromTheWhole(String text, String phrase, boolean part) {
        List<Figure> found = figures(text).stream()
                .filter(figure -> figure.phrase().equals(phrase))
                .toList();
        assertThat(found).extracting(Figure::partOf).containsOnly(part);
    }

    @Test
    void takeAnHourForNoFigure() {
        assertThat(figures("A call came in around 3 p.m. for a boy who was shot."))
                .extracting(Figure::value)
                .containsExactly(1L);
    }
}
