package org.claimwire.evaluation.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void keepsHyphensApostrophesAndNumbersInOneWord() {
        String text = "Twenty-six, the ministry’s 1,204.5 — “no”.";
        assertThat(Words.in(text).stream().map(word -> word.in(text)))
                .containsExactly("Twenty-six", "the", "ministry’s", "1,204.5", "no");
    }

    @Test
    void takesLettersAndDigitsOfAnyScriptAndNoEmoji() {
        String text = "Алматы 😀 ٢٦ 𝟗";
        assertThat(Words.in(text).stream().map(word -> word.in(text))).containsExactly("Алматы", "٢٦", "𝟗");
    }

    @Test
    void countsPunctuationMarksAsCorporaDo() {
        assertThat(Words.countWithMarks("“Two-thirds,” she said.")).isEqualTo(7);
    }
}
