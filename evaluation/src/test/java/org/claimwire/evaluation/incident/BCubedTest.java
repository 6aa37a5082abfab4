package org.claimwire.evaluation.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.claimwire.evaluation.accuracy.Measure;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private final BCubed grouping = new BCubed();

    @Test
    void isWholeWhereGroupsAreTheSameWhateverTheyAreCalled() {
        grouping.add("a", "x", "1");
        grouping.add("b", "x", "1");
        grouping.add("c", "y", "2");
        assertMeasure(1, 1);
    }

    @Test
    void losesRecallWhereEverybodyStandsAlone() {
        grouping.add("a", "x", "1");
        grouping.add("b", "y", "1");
        assertMeasure(1, 0.5);
    }

    @Test
    void losesPrecisionMemberByMemberWhereGroupsAreThrownTogether() {
        grouping.add("a", "x", "1");
        grouping.add("b", "x", "1");
        grouping.add("c", "x", "2");
        assertMeasure((2.0 / 3 + 2.0 / 3 + 1.0 / 3) / 3, 1);
    }

    private void assertMeasure(double precision, double recall) {
        Measure measure = grouping.measure("grouping");
        assertThat(measure.precision()).isEqualTo(precision, within(1e-12));
        assertThat(measure.recall()).isEqualTo(recall, within(1e-12));
    }
}
