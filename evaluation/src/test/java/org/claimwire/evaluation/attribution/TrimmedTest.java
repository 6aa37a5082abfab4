package org.claimwire.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;
import org.junit.jupiter.api.Test;

class TrimmedTest {

    @Test
    void leavesOffQuotationMarksAndStopsAtTheEnds() {
        assertThat(Trimmed.of("“No,” she", List.of(new Stretch(0, 5)))).containsExactly(new Stretch(1, 3));
    }

    @Test
    void joinsNeighboursWithOnlyPunctuationBetweenThem() {
        String text = "one. “Two” three";
        assertThat(Trimmed.of(text, List.of(new Stretch(5, 10), new Stretch(0, 4), new Stretch(11, 16))))
                .containsExactly(new Stretch(0, 16));
    }

    @Test
    void keepsApartWhatAWordKeepsApart() {
        assertThat(Trimmed.of("a b c", List.of(new Stretch(0, 1), new Stretch(4, 5))))
                .hasSize(2);
    }

    @Test
    void dropsASpanOfMarksAlone() {
        assertThat(Trimmed.of("…😀…", List.of(new Stretch(0, 4)))).isEmpty();
    }
}
