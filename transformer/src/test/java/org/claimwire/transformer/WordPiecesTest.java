package org.claimwire.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final int UNKNOWN = 2;

    private final WordPieces pieces =
            read("[CLS]", "[SEP]", "[UNK]", "un", "##hurt", "##h", "##urt", "etat", "\"", "-");

    @Test
    void takesTheLongestPieceThatFits() {
        assertThat(pieces.of("unhurt")).containsExactly(3, 4);
    }

    @Test
    void forgetsCaseAndAccentsAndTheKindOfAMark() {
        assertThat(pieces.of("\u00c9TAT")).containsExactly(7);
        assertThat(pieces.of("e\u0301tat")).containsExactly(7);
        assertThat(pieces.of("\u201c")).containsExactly(8);
        assertThat(pieces.of("\u2014")).containsExactly(9);
    }

    @Test
    void takesAWordForUnknownThatItCannotCutToTheEnd() {
        assertThat(pieces.of("unhurried")).containsExactly(UNKNOWN);
        assertThat(pieces.of("\u0301")).containsExactly(UNKNOWN);
        assertThat(pieces.of("un" + "hurt".repeat(20))).containsExactly(UNKNOWN);
    }

    @Test
    void refusesAVocabularyWithoutItsMarks() {
        assertThatThrownBy(() -> read("[CLS]", "[SEP]", "un"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[UNK]");
    }

    private static WordPieces read(String... lines) {
        try {
            return WordPieces.read(
                    new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
