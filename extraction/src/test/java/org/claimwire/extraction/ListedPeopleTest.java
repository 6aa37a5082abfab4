package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are told one by one, by noun or by name, and the sum that a reader makes of them. */
class ListedPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one article for two
                "The fire left a man and woman dead.                                | a man and woman                     | 2",
                "A mother, father and toddler were found dead in the cabin.         | A mother, father and toddler        | 3",
                "The woman and her child were killed on the pier.                   | The woman and her child             | 2",
                // headlines, without articles
                "Sailor kills wife, two children on pier                            | wife, two children                  | 3",
                "Mother, father, toddler found dead in cabin                        | Mother, father, toddler             | 3",
                "Police charge sailor in shooting deaths of woman, daughter         | woman, daughter                     | 2",
                "Sailor kills woman, her son, himself                               | woman, her son                      | 2",
                // names with ages, and what stands between commas of one of a list
                "Eva Roe, 66 and Jon Roe, 64 were found dead in the cabin.          | Eva Roe, 66 and Jon Roe, 64         | 2",
                "Eva Roe, 66, and Jon Abel, 64, were found dead in the cabin.       | Eva Roe, 66, and Jon Abel, 64       | 2",
                "The blast killed Eva Roe and Jon Abel.                             | Eva Roe and Jon Abel                | 2",
                "He killed his wife, Eva Roe, 44, and three others.                 | his wife, Eva Roe, 44, and three others | 4",
                "The deaths of his wife, 34, and the four girls shocked the island. | his wife, 34, and the four girls    | 5",
                "They found the bodies of Jon Abel, 59, and his young son.          | Jon Abel, 59, and his young son     | 2",
                // pronouns
                "She and three others were injured on the pier.                     | She and three others                | 4",
            })
    void areSummedUp(String text, String phrase, long sum) {
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Port Abel and San Roe were killed the lights of both harbours.",
                "The gunman and a guard were killed on the pier.",
                "His wife, Eva Roe, was killed on the pier.",
                "The sailor killed his daughter, Eva Roe.",
                "A man was killed and a woman and child fled.",
            })
    void areNotSummedUpWhereTheyAreNoListOrOfTwoSides(String text) {
        assertThat(Reading.of(text).reading().figures())
                .filteredOn(figure -> figure.outcome() == Outcome.KILLED)
                .noneMatch(figure -> figure.value() == null || figure.value() > 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eva and Jon Roe were taken to a hospital. Both died there.     | Both         | 2",
                "Both men were killed on the pier.                              | Both         | 2",
                "Both of them were pronounced dead at the scene.                | Both         | 2",
                "They were both pronounced dead at the scene.                   | both         | 2",
                "Both Abel and Roe died of their wounds.                        | Both Abel and Roe | 2",
            })
    void areTwoBehindBoth(String text, String phrase, long value) {
        Figure figure = Reading.of(text).figure(phrase);

        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
    }

    @Test
    void areNoPeopleBehindBothWhereThingsAreCounted() {
        assertThat(Reading.of("Both boats burned, and the captain died.")
                        .reading()
                        .figures())
                .noneMatch(figure -> figure.value() != null && figure.value() > 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sailor killed his wife on the pier.         | his",
                "A man shot dead his 7-year-old daughter.        | his",
                "Sailor kills 5-year-old son                     | 5-year-old son",
            })
    void areOneWhereARelativeIsKilled(String text, String phrase) {
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police opened an inquiry into the double murder on the pier. | double       | 2",
                "A sailor was arrested after a triple homicide on the pier.       | triple       | 3",
                "The double-murder suspect was seen on the pier.                  | double-murder| 2",
                "A quadruple fatal shooting shocked the island.                   | quadruple    | 4",
            })
    void areCountedByTheCrime(String text, String phrase, long value) {
        assertThat(Reading.of(text).figure(phrase).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The double shooting on the pier shocked the island.",
                "The fatal double shooting on the pier shocked the island.",
                "He faces charges of attempted double murder.",
                "He ordered a double and killed the lights.",
            })
    void areNotCountedByACrimeThatSomeMaySurvive(String text) {
        assertThat(Reading.of(text).reading().figures()).isEmpty();
    }
}
