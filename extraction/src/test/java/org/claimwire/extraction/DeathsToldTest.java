package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deaths that no number by itself tells: those that come later in a sentence, the last of several, those of attackers. */
class DeathsToldTest {

    private static List<Figure> read(String text, Outcome outcome) {
        return Reading.of(text).reading().figures().stream()
                .filter(figure -> figure.outcome() == outcome)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two were shot several times on the pier and died at the scene.",
                "Two men suffered gunshot wounds and were pronounced dead at the scene.",
                "Two men were taken to a hospital, where they died.",
                "Two men were taken to a hospital, where both later died.",
            })
    void areOfAllWhoWereHurtAsTheSentenceGoesOn(String text) {
        assertThat(read(text, Outcome.KILLED)).extracting(Figure::value).contains(2L);
        assertThat(read(text, Outcome.INJURED)).isEmpty();
        assertThat(read(text, Outcome.HOSPITALISED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men were taken to a hospital, where one died.",
                "Two men were taken to a hospital, and a woman died.",
                "Two men were taken to a hospital, where a nurse said that they had died before.",
            })
    void areNotOfAllWhereOthersDied(String text) {
        assertThat(read(text, Outcome.KILLED)).extracting(Figure::value).doesNotContain(2L);
        assertThat(read(text, Outcome.HOSPITALISED)).extracting(Figure::value).contains(2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A third victim has died of his wounds, the hospital said.     | third  | 3",
                "Fourth person dies after blast on pier                        | Fourth | 4",
                "A second man, shot in the stomach on Monday, has died.        | second | 2",
            })
    void areAsManyAsTheLastOfThemIsInLine(String text, String phrase, long value) {
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(value);
    }

    @Test
    void areThoseWhomACoronerNames() {
        assertThat(read("The coroner has identified the three victims of the blast.", Outcome.KILLED))
                .extracting(Figure::value)
                .containsExactly(3L);
        assertThat(read("The police have identified the three victims of the blast.", Outcome.KILLED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A sailor killed three guests, and a police team fatally shot him.         | him",
                "A sailor killed three guests before being killed by police.               | being",
                "A sailor, who was killed by a police sniper, had killed three guests.     | who",
                "Three guests were killed in a murder-suicide on the pier.                 | murder-suicide",
                "A sailor killed three guests. He died of a self-inflicted wound.          | self-inflicted",
                "A sailor killed three guests and, police said, died by suicide.           | suicide",
            })
    void countAnAttackerApart(String text, String phrase) {
        assertThat(read(text, Outcome.KILLED))
                .extracting(Figure::value, Figure::group)
                .containsExactlyInAnyOrder(tuple(3L, Group.EVERYONE), tuple(1L, Group.PERPETRATOR));
        assertThat(Reading.of(text).figure(phrase).group()).isEqualTo(Group.PERPETRATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three guests, who were killed by police, had no weapons.",
                "The man who killed a police officer and shot him again killed three guests.",
                "Three guests died, and officers killed her dog.",
                "Three guests died. A guard was treated for a self-inflicted wound.",
            })
    void countNoAttackerWherePoliceKilledOthersOrWereKilled(String text) {
        assertThat(Reading.of(text).reading().figures()).noneMatch(figure -> figure.group() == Group.PERPETRATOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six people were shot on the pier, two of them fatally.  | 4",
                "6 shot, 2 fatally, on pier                              | 4",
                "6 shot, 2 killed on pier                                | 4",
                "Five people were shot, killing one, on the pier.        | 4",
            })
    void leaveTheOthersOfTheShotInjured(String text, long survivors) {
        assertThat(read(text, Outcome.INJURED)).extracting(Figure::value).containsExactly(survivors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least six people were shot on the pier, two of them fatally.",
                "Two people were shot on the pier, two of them fatally.",
                "Nine people were shot and one man was killed on the pier.",
                "A sailor shot five guests before he committed suicide.",
                "Six people were shot at a vigil for a man killed last week.",
            })
    void leaveNobodyInjuredWhereTheRestIsNotSure(String text) {
        assertThat(read(text, Outcome.INJURED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six people were shot at a vigil. It was held for a man killed last week. None of the injuries is life-threatening.",
                "Six people were shot at a vigil. It was held for a man killed last week. All are expected to survive.",
                "Six people were shot on the pier. A sailor is charged with assault with a deadly weapon.",
                "Six people were shot on the pier. A sailor is charged with attempted criminal homicide.",
            })
    void leaveAllOfTheShotInjuredWhereNoneOfThemDied(String text) {
        assertThat(read(text, Outcome.INJURED)).extracting(Figure::value).contains(6L);
    }

    @Test
    void leaveNobodyInjuredWhereOnlyTheOthersAreExpectedToSurvive() {
        assertThat(read("Six people were shot. A man died. The others are all expected to survive.", Outcome.INJURED))
                .isEmpty();
    }

    @Test
    void areTheObjectOfAFatalShot() {
        assertThat(read("The sailor is accused of fatally shooting two guests.", Outcome.KILLED))
                .extracting(Figure::value)
                .containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three men walked into a hospital with gunshot wounds.            | HOSPITALISED | 3",
                "Two victims appeared at the hospital later.                      | HOSPITALISED | 2",
                "All four victims are listed in stable condition.                 | HOSPITALISED | 4",
                "Five people -- four men and a woman -- were taken to a hospital. | HOSPITALISED | 5",
                "They found four guests bleeding from gunshot wounds.             | INJURED      | 4",
                "Four men who were hit were transported to a hospital.            | HOSPITALISED | 4",
                "They transported two guests to a hospital.                       | HOSPITALISED | 2",
            })
    void areNotOfThoseWhoGotToAHospital(String text, Outcome outcome, long value) {
        assertThat(read(text, outcome)).extracting(Figure::value).contains(value);
        assertThat(read(text, Outcome.KILLED)).isEmpty();
    }

    @Test
    void takesThoseWhoCameByThemselvesForAPartOfTheInjured() {
        assertThat(read("Nine guests were injured. Three walked into a hospital with wounds.", Outcome.HOSPITALISED))
                .extracting(Figure::partOf)
                .containsExactly(true);
    }
}
