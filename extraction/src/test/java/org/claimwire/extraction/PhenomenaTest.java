package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which wire texts put a figure. */
class PhenomenaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000         | 1000",
                "1 000         | 1000",
                "1.2 million   | 1200000",
                "١٢            | 12",
                "half a million| 500000",
                "a dozen       | 12",
            })
    void readsNumbersInEverySpelling(String number, long value) {
        Figure figure = Reading.of("The floods killed " + number + " people on the coast.")
                .figure();

        assertThat(figure.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The death toll stands at 31.",
                "The death toll rose from 18 to 31.",
                "The blast tore through a market, leaving 31 dead.",
                "The storm claimed the lives of 31 villagers.",
                "In the storm 31 villagers lost their lives.",
                "The deaths of 31 villagers shook the valley.",
                "Storm kills 31 in valley",
                "31 dead in valley storm",
                "At least three were hurt and 31 were killed by the storm.",
            })
    void readsTheDeadOfPassiveNominalAndHeadlineForms(String text) {
        Figure figure = Reading.of(text).figure("31");

        assertThat(figure.outcome()).isEqualTo(Outcome.KILLED);
        assertThat(figure.value()).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eight villagers were killed and 317 wounded.      | 317 | INJURED",
                "Three dead, seven injured in pier fire             | seven | INJURED",
                "The blast killed three and wounded five.           | five | INJURED",
                "Four guests were in critical condition.            | Four | HOSPITALISED",
                "The arson squad arrested four guests.              | four | DETAINED",
                "Four villagers fled over the border.               | Four | DISPLACED",
                "Four guests were shot on the pier.                 | Four | INJURED",
                "Four guests were shot dead on the pier.            | Four | KILLED",
            })
    void readsTheOutcomeByItsContext(String text, String phrase, Outcome outcome) {
        assertThat(Reading.of(text).figure(phrase).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people, including one child, were killed by the wave.                | Two",
                "In the hospital are 103 injured villagers, of whom 62 are in intensive care. | 103",
            })
    void tellsAPartFromItsWhole(String text, String whole) {
        Reading read = Reading.of(text);

        assertThat(read.figure(whole).partOf()).isFalse();
        assertThat(read.reading().figures()).filteredOn(Figure::partOf).hasSize(1);
    }

    @Test
    void readsTheLastOfANumberThatPoliceFirstPutHigher() {
        Reading read = Reading.of("The police had originally said that seven people were injured. Four were injured.");

        assertThat(read.figure("seven").background()).isTrue();
        assertThat(read.figure("Four").background()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eight people were killed in separate shootings.",
                "Eight people were killed in Lakeport shootings.",
                "Eight people were killed in weekend shootings.",
                "Eight people were killed in shootings across the city.",
            })
    void countsSeveralCrimesAsNoEventsTotal(String text) {
        assertThat(Reading.of(text).figure("Eight").measure()).isEqualTo(Measure.PERIOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eight people were killed in a shooting in Lakeport.",
                "Eight people were killed in two bombings of one market.",
            })
    void keepsTheTotalOfOneAttack(String text) {
        assertThat(Reading.of(text).figure("Eight").measure()).isEqualTo(Measure.TOTAL);
    }
}
