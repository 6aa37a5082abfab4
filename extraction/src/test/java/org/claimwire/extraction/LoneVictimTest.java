package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one victim of an item, however often and by whatever words he is spoken of. */
class LoneVictimTest {

    private static List<Figure> harmed(String text) {
        return Reading.of(text).reading().figures().stream()
                .filter(figure -> figure.outcome() != Outcome.DETAINED)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A boy who was shot in the face has died, the coroner said.             | A",
                "A boy shot on the pier on Monday has died, the coroner said.           | A",
                "A sailor was shot on the pier. He later died at a hospital.            | A",
                "A sailor was shot on the pier. Roe, 31, was pronounced dead on Monday. | A",
                "A sailor was shot on the pier. A cook was charged in his death.        | A",
                "The boy, who was shot and killed on the pier, has been identified.     | The",
                "The juvenile died on Monday.                                           | The",
                "Police have named 16-year-old Eva Roe, who was killed on the pier.     | 16-year-old Eva Roe",
                "A man was held over the shooting that killed his friend.               | his",
                "A 4-year-old boy fatally shot himself on Monday.                       | A",
                "They mourn the death of another teen.                                  | another",
            })
    void isKilledWhereverTheItemSaysSo(String text, String phrase) {
        assertThat(harmed(text)).extracting(Figure::outcome).containsExactly(Outcome.KILLED);
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A girl was struck in the right hand by an apparent stray bullet. | A",
                "The gun went off, striking a girl in the leg.                    | a",
                "A 17 year old was shot on the pier.                              | A",
                "A juvenile was accidentally shot by a cousin.                    | A",
                "Police are investigating the shooting of a 15-year-old girl.     | a",
                "A man shot himself in the foot on Monday.                        | A",
                "A man shot himself while cleaning a pistol.                      | A",
                "A 3-year-old boy shot himself on Monday.                         | A",
                "Jon Roe accidentally shot himself on the pier.                   | himself",
            })
    void isInjuredWhereNobodyIsSaidToHaveDied(String text, String phrase) {
        assertThat(harmed(text)).extracting(Figure::outcome).containsExactly(Outcome.INJURED);
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10-Year-Old Girl Dies After Being Shot     | KILLED",
                "17-year-old shot, killed inside cabin      | KILLED",
                "Sheriff's deputy dies after fall           | KILLED",
                "Cook charged after Elmton teen shot dead   | KILLED",
                "Teenager Shot In Elmton                    | INJURED",
                "Elmton teen accidentally shoots self at work | INJURED",
            })
    void isReadInAHeadlineWithoutArticles(String title, Outcome outcome) {
        assertThat(Reading.of(title, "").figure().outcome()).isEqualTo(outcome);
        assertThat(Reading.of(title, "").figure().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // who is known is counted where he is first told
                "A boy was killed on the pier. The boy was a pupil.",
                "A woman was killed on the pier. The woman, who was killed at noon, was a nurse.",
                // two are no one
                "A boy was hurt on the pier. A girl was hurt as well. She died.",
                "Three people were hurt on the pier. The boy died.",
                // somebody else's death, or none
                "A girl was hurt on the pier. The gunman died.",
                "A girl was hurt on the pier. The suspect later shot himself and died.",
                "A girl was hurt on the pier. Her uncle died last year.",
                "A girl was hurt on the pier. She could have died.",
                "A girl was hurt on the pier. Homicide detectives are on the pier.",
            })
    void diesOfNothingThatIsToldOfOthers(String text) {
        assertThat(harmed(text).stream().filter(figure -> figure.outcome() == Outcome.KILLED))
                .filteredOn(figure -> figure.group() != Group.PERPETRATOR)
                .filteredOn(figure -> !figure.background())
                .hasSizeLessThanOrEqualTo(text.contains("was killed") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man shot himself in the head on Monday.",
                "A woman's house was hit by bullets.",
                "A driver struck a deer on Monday.",
                "The storm hit a village on Monday.",
                "The mayor took a shot at the boy's father.",
                "A student shot a film on Monday.",
                "The boy said that he could have died.",
                "The boy was not hurt.",
                "A man threatened to kill the girl.",
            })
    void isNobodyWhereNobodyWasHarmed(String text) {
        assertThat(harmed(text)).isEmpty();
    }

    @Test
    void staysInjuredBesideAFatalShootingOfLongAgo() {
        assertThat(harmed("A girl was shot on the pier. In 2015 her uncle was killed there, and he died alone."))
                .filteredOn(figure -> !figure.background())
                .extracting(Figure::outcome)
                .containsExactly(Outcome.INJURED);
    }

    @Test
    void isTheOneWhoDiedOfSeveralWordsForHim() {
        assertThat(harmed("Boy hurt on pier. A 9-year-old boy was hurt on the pier. The boy died on Monday."))
                .extracting(Figure::outcome)
                .containsExactly(Outcome.KILLED);
    }
}
