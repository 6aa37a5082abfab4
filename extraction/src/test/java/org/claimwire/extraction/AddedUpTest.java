package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures of an item add up to: who of the shot died, the attacker's own death, lists of people, shares. */
class AddedUpTest {

    private static List<Figure> read(String text, Outcome outcome) {
        return Reading.of(text).reading().figures().stream()
                .filter(figure -> figure.outcome() == outcome)
                .toList();
    }

    private static List<Long> values(String text, Outcome outcome) {
        return read(text, outcome).stream().map(Figure::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five people were shot on the pier. Jon Abel died at the hospital.",
                "Five people were shot on the pier. The police opened a homicide inquiry.",
                "Five people suffered gunshot wounds on the pier. One of them died in the night.",
                "One dead, five people shot on the pier",
            })
    void saysNothingOfTheInjuredWhereTheShotMayHoldTheDead(String text) {
        assertThat(read(text, Outcome.INJURED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five people were shot on the pier. Nobody died, the police said.",
                "A gunman killed one man and shot five people on the pier.",
                "One man was killed. Five others were shot on the pier.",
                "Five people were shot and wounded on the pier. Jon Abel was killed in his boat.",
                "Five people were shot on the pier. The gunman was shot dead by police.",
            })
    void countsTheShotAsInjuredWhereTheDeadAreNoneOfThem(String text) {
        assertThat(values(text, Outcome.INJURED)).containsExactly(5L);
    }

    @Test
    void keepsTheInjuredApartFromASumThatHoldsTheDead() {
        assertThat(values(
                        "Five people were hurt on the pier. The fire left one man dead and four others injured.",
                        Outcome.INJURED))
                .containsExactly(4L);
        assertThat(values(
                        "Five people were hurt on the pier. The fire left one man dead and three others injured.",
                        Outcome.INJURED))
                .containsExactly(5L, 3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man killed three guests before killing himself.              | himself",
                "A man killed three guests and himself on the pier.             | himself",
                "A man shot three guests dead before turning the gun on himself.| himself",
                "A man killed three guests before taking his own life.          | his own life",
                "A man killed three guests and then committed suicide.          | suicide",
                "A man killed three guests before he was shot dead by police.   | he",
            })
    void countsAnAttackersOwnDeathApart(String text, String phrase) {
        assertThat(read(text, Outcome.KILLED))
                .extracting(Figure::value, Figure::group)
                .containsExactly(tuple(3L, Group.EVERYONE), tuple(1L, Group.PERPETRATOR));
        assertThat(Reading.of(text).figure(phrase).group()).isEqualTo(Group.PERPETRATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lawyer took his own life in May.",
                "A man threatened to kill himself on the pier.",
                "He was shot and killed by police on the pier.",
            })
    void takesADeathWithoutVictimsForNoAttackers(String text) {
        assertThat(Reading.of(text).reading().figures()).noneMatch(figure -> figure.group() == Group.PERPETRATOR);
    }

    @Test
    void countsADeadAttackerOnceOverAllMentions() {
        assertThat(Reading.of(
                                "Man kills three, then kills self",
                                "A man killed three guests before killing himself. The gunman was found dead in a boat.")
                        .reading()
                        .figures())
                .filteredOn(figure -> figure.group() == Group.PERPETRATOR)
                .hasSize(1);
    }

    @Test
    void takesAnArrestedSuspectForNoDeadAttacker() {
        assertThat(Reading.of("The suspect was arrested on the pier, where two people were killed.")
                        .reading()
                        .figures())
                .noneMatch(figure -> figure.group() == Group.PERPETRATOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire killed a police officer and three other people.  | a police officer and three other people | 4",
                "A man killed his wife and four daughters.                 | his wife and four daughters            | 5",
                "Six children and two adults were killed on the pier.      | Six children and two adults            | 8",
                "He killed her and three other people on the pier.         | her and three other people             | 4",
                "3 adults, 1 child killed on pier                          | 3 adults, 1 child                      | 4",
            })
    void sumsUpPeopleNamedOneKindAfterTheOther(String text, String phrase, long sum) {
        Reading read = Reading.of(text);

        assertThat(read.figure(phrase).value()).isEqualTo(sum);
        assertThat(read.figure(phrase).measure()).isEqualTo(Measure.TOTAL);
        assertThat(read.reading().figures())
                .filteredOn(figure -> !figure.phrase().equals(phrase))
                .noneMatch(figure -> figure.measure() == Measure.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two soldiers and three protesters were killed on the pier.",
                "Eight people, six adults and two children, were killed on the pier.",
                "Two people and three dogs were killed on the pier.",
                "Four adults and an unborn child were killed on the pier.",
                "Two officers were killed, including two guards, and three others were injured.",
            })
    void sumsUpNeitherTwoSidesNorABreakdown(String text) {
        assertThat(read(text, Outcome.KILLED)).allMatch(figure -> figure.value() != null && figure.value() <= 8);
        assertThat(read(text, Outcome.KILLED)).noneMatch(figure -> figure.value() != null && figure.value() == 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine people were injured in the fire. Two remain in critical condition.",
                "Nine people were injured in the fire. Two of the men suffered burns.",
                "Nine people were injured in the fire. The other two were taken to a nearby hospital.",
            })
    void takesAShareOfThoseCountedBeforeForAPart(String text) {
        List<Figure> figures = Reading.of(text).reading().figures();

        assertThat(figures).extracting(Figure::partOf).containsExactly(false, true);
    }

    @Test
    void takesAGreaterNumberForNoShare() {
        assertThat(Reading.of("Two people were injured in the fire. Nine remain in critical condition.")
                        .reading()
                        .figures())
                .noneMatch(Figure::partOf);
    }
}
