package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwire.extraction.learned.Part;
import org.claimwire.transformer.SpanLinks.Linked;
import org.claimwire.transformer.TagLattice.WordSpan;
import org.junit.jupiter.api.Test;

/** Links by projections of one number each, of which a piece has six; word i is piece i. */
class SpanLinksTest {

    private static final int PROJECTIONS = 6;
    private static final int CUE_OF_CONTENT = 0;
    private static final int CONTENT_FIRST = 1;
    private static final int CUE_OF_SOURCE = 3;
    private static final int SOURCE_LAST = 5;

    private static final WordSpan SOURCE = new WordSpan(Part.SOURCE, 0, 1);
    private static final WordSpan CUE = new WordSpan(Part.CUE, 2, 2);
    private static final WordSpan CONTENT = new WordSpan(Part.CONTENT, 3, 5);
    private static final WordSpan LATER_CUE = new WordSpan(Part.CUE, 7, 7);

    private final float[] links = new float[8 * PROJECTIONS];

    @Test
    void givesAContentToTheCueThatFitsItBest() {
        set(CONTENT.first(), CONTENT_FIRST, 1);
        set(CUE.first(), CUE_OF_CONTENT, 1);
        set(LATER_CUE.first(), CUE_OF_CONTENT, 2);
        assertThat(linked(0, 0, SOURCE, CUE, CONTENT, LATER_CUE))
                .containsExactly(new Linked(null, LATER_CUE, List.of(CONTENT)));
    }

    @Test
    void givesACueTheSourceThatFitsItBestIfAnyDoes() {
        set(CONTENT.first(), CONTENT_FIRST, 1);
        set(CUE.first(), CUE_OF_CONTENT, 1);
        set(CUE.first(), CUE_OF_SOURCE, 1);
        set(SOURCE.last(), SOURCE_LAST, 1);
        assertThat(linked(0.5, 0.5, SOURCE, CUE, CONTENT)).containsExactly(new Linked(SOURCE, CUE, List.of(CONTENT)));
        assertThat(linked(0.5, 1.5, SOURCE, CUE, CONTENT)).containsExactly(new Linked(null, CUE, List.of(CONTENT)));
    }

    @Test
    void leavesOutACueOfWhichNothingIsSaid() {
        assertThat(linked(0.5, 0, SOURCE, CUE, CONTENT)).isEmpty();
        assertThat(linked(0, 0, SOURCE, CUE)).isEmpty();
    }

    @Test
    void prefersTheNearCueWhereDistanceAloneTells() {
        assertThat(linked(-1, 0, CUE, CONTENT, LATER_CUE)).containsExactly(new Linked(null, CUE, List.of(CONTENT)));
    }

    @Test
    void refusesAModelWhoseWeightsAreNoNumbers() {
        assertThatThrownBy(() -> new LinkScores(name -> "one"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("link-width");
    }

    private void set(int piece, int projection, float number) {
        links[piece * PROJECTIONS + projection] = number;
    }

    /** A step away weighs more than two, and two more than farther. */
    private List<Linked> linked(double noCue, double noSource, WordSpan... spans) {
        Map<String, String> properties = Map.of(
                "link-width", "1",
                "content-distances", "0.2,0.1,0,0,0,0,0,0,0.2,0.1,0,0,0,0,0,0",
                "source-distances", "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
                "no-cue", String.valueOf(noCue),
                "no-source", String.valueOf(noSource));
        int[] heads = {0, 1, 2, 3, 4, 5, 6, 7};
        return new SpanLinks(new LinkScores(name -> Objects.requireNonNull(properties.get(name))), links, heads)
                .of(List.of(spans));
    }
}
