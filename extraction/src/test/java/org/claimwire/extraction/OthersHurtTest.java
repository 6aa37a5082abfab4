package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of hurt people that are no total: those besides others who were hurt too, and those some of whom died. */
class OthersHurtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three | A boy is in critical condition after a shooting that also injured three others.",
                "Two | Gunfire at a store in Elmton wounded a guard on Monday. Two others were wounded.",
                "three | Jon Abel is in hospital with a wound to his leg. Meanwhile, three others came to a hospital with gunshot wounds.",
            })
    void addsThoseBesideSomebodyHurtToHim(String phrase, String text) {
        assertThat(Reading.of(text).figure(phrase).measure()).isEqualTo(Measure.INCREMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three | A gunman killed one person and wounded three others.",
                "two | Two people were killed and two more wounded in Elmton.",
                "five | Mary Roe died at the scene. Five others were hurt.",
                "317 | Eight people died in the quake. Another 317 were injured.",
            })
    void totalsThoseBesideTheDead(String phrase, String text) {
        Reading read = Reading.of(text);

        assertThat(read.reading().figures())
                .filteredOn(figure -> figure.outcome() == Outcome.INJURED)
                .singleElement()
                .satisfies(figure -> assertThat(figure.phrase()).isIn(phrase, "Another " + phrase, "Five"))
                .satisfies(figure -> assertThat(figure.measure()).isEqualTo(Measure.TOTAL));
    }

    @Test
    void addsOnEveryMentionOfThem() {
        Reading read = Reading.of(
                "The blast injured two guards and three other visitors. Jon Abel ran. The three other visitors"
                        + " who were injured were treated.");

        assertThat(read.reading().figures())
                .filteredOn(figure -> Long.valueOf(3).equals(figure.value()) && figure.outcome() == Outcome.INJURED)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.measure()).isEqualTo(Measure.INCREMENT));
    }

    @Test
    void addsThoseWhomAnotherCountsWhereTheyAreSpokenOfAgain() {
        Reading read =
                Reading.of("Gunfire in Elmton wounded two men. Later a gunman wounded another three men in Barton."
                        + " The three men were taken to a hospital.");

        assertThat(read.reading().figures())
                .filteredOn(figure -> Long.valueOf(3).equals(figure.value()))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.measure()).isEqualTo(Measure.INCREMENT));
    }

    @Test
    void takesNoPairForAllWhoAreNamed() {
        assertThat(Reading.of("The man is accused of injuring both young men and a woman.")
                        .reading()
                        .figures())
                .noneMatch(figure -> Long.valueOf(2).equals(figure.value()));
        assertThat(Reading.of("Both young men were injured.").reading().figures())
                .anyMatch(figure -> Long.valueOf(2).equals(figure.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 10 people were wounded. One of the victims was killed.",
                "Ten people were hurt at the fair. Two of them died.",
                "Three other men were shot. Two of them died.",
                "All three officers were flown to a hospital, where Officer Roe passed away.",
                "The other six were rushed to the hospital. Two more people died at the hospital.",
                "Four people were injured in the attack. Abel, a baker, was taken to a hospital where he was pronounced dead.",
                "She was one of six people who were wounded in the park. The others survived.",
            })
    void countsNoHurtAmongWhomSomeDied(String text) {
        assertThat(Reading.of(text).reading().figures())
                .filteredOn(figure -> figure.outcome() != Outcome.KILLED)
                .noneMatch(figure -> figure.value() != null && figure.value() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire killed two and sent three others to hospitals. Jon Roe died at the hospital.",
                "Three people were taken to a hospital. A spokesman there said they were stable.",
                "Three people were injured. Two of them are in critical condition.",
            })
    void stillCountsHurtOfWhomNobodyDied(String text) {
        assertThat(Reading.of(text).reading().figures())
                .anyMatch(figure -> Long.valueOf(3).equals(figure.value()) && figure.outcome() != Outcome.KILLED);
    }

    @Test
    void makesTheSeverelyHurtAPartOfAllWhoWereShot() {
        assertThat(Reading.of("Four people were shot and two were seriously injured in Elmton.")
                        .figure("two")
                        .partOf())
                .isTrue();
    }

    @Test
    void takesNoAttackerFromThoseWhoWereInjured() {
        Reading read = Reading.of("14 dead, 21 injured in Elmton mass shooting; 2 suspects killed", "The town mourns.");

        assertThat(read.figure("21").value()).isEqualTo(21);
    }

    @Test
    void readsAListOfAgesAsNoNumberOfPeople() {
        assertThat(Reading.of("The wounded are three men, ages 24, 20, and 19, and two women, ages 26 and 22.")
                        .reading()
                        .figures())
                .noneMatch(figure -> figure.value() != null && figure.value() > 5);
    }
}
