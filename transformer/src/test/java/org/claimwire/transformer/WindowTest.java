package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.transformer.Vocabulary.text;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final int LENGTH = 40;

    @Test
    void holdsAsManyWholeParagraphsAsGoIn() {
        PieceText text = text("The mayor said so.", "Police did not.", "word ".repeat(30));
        assertThat(Window.of(text, LENGTH)).containsExactly(new Window(0, 9), new Window(9, 39));
    }

    @Test
    void cutsALongParagraphBehindASentence() {
        PieceText text = text("a ".repeat(24) + ". " + "a ".repeat(30) + ".");
        assertThat(Window.of(text, LENGTH).get(0)).isEqualTo(new Window(0, 25));
    }

    @Test
    void cutsAnEndlessSentenceWhereItMust() {
        assertThat(Window.of(text("a ".repeat(100)), LENGTH))
                .extracting(Window::size)
                .containsExactly(38, 38, 24);
    }

    @Test
    void isNeverLongerThanTheNetworkReadsAndLeavesNoWordOut() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            PieceText text = random(random);
            int next = 0;
            for (Window window : Window.of(text, LENGTH)) {
                assertThat(window.first()).as("seed %s", seed).isEqualTo(next);
                Window.Input input = window.input(text, Vocabulary.PIECES);
                assertThat(input.pieces().length).as("seed %s", seed).isLessThanOrEqualTo(LENGTH);
                assertThat(input.heads()).as("seed %s", seed).hasSize(window.size());
                next = window.end();
            }
            assertThat(next).as("seed %s", seed).isEqualTo(text.size());
        }
    }

    @Test
    void beginsAndEndsWithMarksAndPartsParagraphs() {
        PieceText text = text("he said", "so");
        Window.Input input = new Window(0, 3).input(text, Vocabulary.PIECES);
        int begin = Vocabulary.PIECES.begin();
        int end = Vocabulary.PIECES.end();
        assertThat(input.pieces()).containsExactly(begin, piece("he"), piece("said"), end, piece("so"), end);
        assertThat(input.shapes()).containsExactly(Shape.NONE, 0, 0, Shape.NONE, 0, Shape.NONE);
        assertThat(input.heads()).containsExactly(1, 2, 4);
    }

    private static int piece(String word) {
        return Vocabulary.PIECES.of(word)[0];
    }

    private static PieceText random(Random random) {
        String[] paragraphs = new String[random.nextInt(6)];
        for (int i = 0; i < paragraphs.length; i++) {
            StringBuilder words = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                words.append(random.nextInt(8) == 0 ? "Zhanaozen. " : "said ");
            }
            paragraphs[i] = words.toString();
        }
        return text(paragraphs);
    }
}
