package org.claimwire.evaluation.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isTheShareOfWhatWasNamedTheShareOfTheLabelsAndTheirHarmonicMean() {
        Score score = new Score(6, 8, 12);
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f()).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void isNoughtWhereNothingIsNamedOrNothingIsLabelled() {
        assertThat(Score.NONE.f()).isZero();
        assertThat(new Score(0, 0, 5).precision()).isZero();
        assertThat(new Score(0, 5, 0).recall()).isZero();
    }

    @Test
    void addsUpCountsAndNotShares() {
        Score together = new Score(1, 1, 1).plus(new Score(0, 3, 1));
        assertThat(together).isEqualTo(new Score(1, 4, 2));
        assertThat(together.precision()).isEqualTo(0.25);
    }

    @Test
    void refusesMoreRightThanNamedOrLabelled() {
        assertThatThrownBy(() -> new Score(2, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(2, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
