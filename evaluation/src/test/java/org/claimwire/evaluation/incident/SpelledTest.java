package org.claimwire.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledTest {

    @Test
    void findsDigitsAndWordsThatStandAlone() {
        assertThat(Spelled.isIn("Four were hurt", 4)).isTrue();
        assertThat(Spelled.isIn("the 4 hurt", 4)).isTrue();
        assertThat(Spelled.isIn("Fourteen were hurt", 4)).isFalse();
        assertThat(Spelled.isIn("in 2014", 14)).isFalse();
        assertThat(Spelled.isIn("twenty-one", 21)).isFalse();
    }
}
