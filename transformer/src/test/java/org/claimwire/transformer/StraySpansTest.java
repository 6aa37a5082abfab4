package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwire.extraction.learned.Part;
import org.claimwire.transformer.TagLattice.WordSpan;
import org.junit.jupiter.api.Test;

class StraySpansTest {

    /** Shots were heard . | The mayor said it was over . */
    private static final PieceText TEXT = Vocabulary.text("Shots were heard.", "The mayor said it was over.");

    private static final StraySpans STRAYS = new StraySpans(new Window(0, TEXT.size()), TEXT);
    private static final WordSpan SAID = new WordSpan(Part.CUE, 6, 6);

    @Test
    void areOneWordOfAnotherParagraph() {
        assertThat(STRAYS.isStrayContent(content(0, 0), SAID)).isTrue();
        assertThat(STRAYS.isStrayContent(content(0, 2), SAID)).isFalse();
        assertThat(STRAYS.isStrayContent(content(7, 7), SAID)).isFalse();
    }

    @Test
    void areSourcesThatLostTheirNoun() {
        assertThat(STRAYS.isStraySource(new WordSpan(Part.SOURCE, 4, 4))).isTrue();
        assertThat(STRAYS.isStraySource(new WordSpan(Part.SOURCE, 4, 5))).isFalse();
        assertThat(STRAYS.isStraySource(new WordSpan(Part.SOURCE, 5, 5))).isFalse();
    }

    private static WordSpan content(int first, int last) {
        return new WordSpan(Part.CONTENT, first, last);
    }
}
