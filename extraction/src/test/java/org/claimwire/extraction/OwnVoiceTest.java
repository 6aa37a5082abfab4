package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outlet says itself, and what it only repeats. */
class OwnVoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70 people drowned on the coast | At least 70 people drowned, the navy said. | AT_LEAST",
                "70 drown on the coast | Nearly 70 people drowned, the navy said. | ABOUT",
                "More than 70 drown on the coast | At least 70 people drowned, the navy said. | AT_LEAST",
                "At least 70 drown on the coast | The navy said that 70 people had drowned. | AT_LEAST",
                "Nearly 70 drown on the coast | The navy said that 70 people had drowned. | ABOUT"
            })
    void yieldsToTheSourceWhoseNumberItOnlyQualifiesOtherwise(String title, String text, Qualifier qualifier) {
        Reading read = Reading.of(title, text);
        assertThat(read.reading().claims()).hasSize(1);
        assertThat(read.claim().figures()).containsExactly(0, 1);
        assertThat(read.reading().figures().get(0).qualifier()).isEqualTo(qualifier);
    }

    @Test
    void readsARepeatedNumberAsItsSourceQualifiesIt() {
        Reading read = Reading.of("70 people drowned on the coast", "At least 70 people drowned, the navy said.");
        assertThat(read.figure("70").interval()).isEqualTo(new Interval(70, null));
        assertThat(read.figure("70").value()).isEqualTo(70);
    }

    @Test
    void countsThoseOfTheHeadlineWhomTheSourceCounts() {
        Reading read = Reading.of(
                "Eight people dead in Kenya", "The interior ministry said at least eight soldiers had been killed.");
        assertThat(read.reading().claims()).hasSize(1);
        assertThat(read.reading().figures()).extracting(Figure::group).containsOnly(Group.STATE_FORCES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 70 drown on the coast | The navy said that 70 people had drowned.",
                "Eight soldiers dead in Kenya | The army said that at least eight protesters had been killed.",
                "70 people hurt on the coast | At least 70 people drowned, the navy said.",
                "70 people drowned on the coast | At least 60 people drowned, the navy said.",
                "70 people drowned on the coast | The navy denied that at least 70 people had drowned.",
                "70 drown | At least 70 people drowned, the navy said. About 70 people drowned, the army said.",
                "Five die in Nairobi | In Mombasa, at least five people died, the coast guard said."
            })
    void keepsWhatNoSourceSaysOrNotOneAlone(String title, String text) {
        Reading read = Reading.of(title, text);
        assertThat(read.reading().claims().get(0).voice()).isEqualTo(Voice.OUTLET);
        assertThat(read.reading().claims().get(0).figures()).containsExactly(0);
        assertThat(read.attributed()).isNotEmpty();
    }

    @Test
    void yieldsInTheTextToo() {
        Reading read = Reading.of("The boat sank with 70 dead. The navy said that at least 70 people had been killed.");
        assertThat(read.reading().claims()).hasSize(1);
    }
}
