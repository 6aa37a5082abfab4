package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwire.extraction.learned.Part;
import org.claimwire.transformer.TagLattice.WordSpan;
import org.junit.jupiter.api.Test;

class TagLatticeTest {

    private static final int NONE = 0;
    private static final int SOURCE = 1;
    private static final int FURTHER_SOURCE = 2;
    private static final int CUE = 3;
    private static final int CONTENT = 5;
    private static final int FURTHER_CONTENT = 6;

    @Test
    void spellsSpansByTheirFirstAndFurtherWords() {
        assertThat(spans(false, SOURCE, FURTHER_SOURCE, CUE, CONTENT, FURTHER_CONTENT, NONE))
                .containsExactly(
                        new WordSpan(Part.SOURCE, 0, 1),
                        new WordSpan(Part.CUE, 2, 2),
                        new WordSpan(Part.CONTENT, 3, 4));
    }

    @Test
    void beginsNoSpanWithAFurtherWord() {
        assertThat(spans(false, FURTHER_SOURCE, FURTHER_SOURCE, NONE)).containsExactly(new WordSpan(Part.SOURCE, 0, 1));
    }

    @Test
    void endsASpanWithItsParagraph() {
        assertThat(spans(true, CONTENT, FURTHER_CONTENT, FURTHER_CONTENT))
                .containsExactly(new WordSpan(Part.CONTENT, 0, 1), new WordSpan(Part.CONTENT, 2, 2));
    }

    @Test
    void readsNothingInNothing() {
        assertThat(TagLattice.spans(new float[0][], new boolean[0])).isEmpty();
    }

    /** Of labels that the network prefers, in paragraphs of two words if they are short. */
    private static List<WordSpan> spans(boolean shortParagraphs, int... preferred) {
        float[][] scores = new float[preferred.length][TagLattice.LABELS];
        boolean[] opens = new boolean[preferred.length];
        for (int i = 0; i < preferred.length; i++) {
            scores[i][preferred[i]] = 3;
            scores[i][firstOf(preferred[i])] += 1;
            opens[i] = shortParagraphs && i > 0 && i % 2 == 0;
        }
        return TagLattice.spans(scores, opens);
    }

    /** The label of a span's first word, for that of a further one. */
    private static int firstOf(int label) {
        return label > 0 && label % 2 == 0 ? label - 1 : label;
    }
}
