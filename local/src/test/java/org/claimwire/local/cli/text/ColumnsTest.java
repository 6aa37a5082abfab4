package org.claimwire.local.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void areTwoForEastAsianCharactersAndEmojiNoneForCombiningMarks() {
        assertThat(Columns.of("Almaty")).isEqualTo(6);
        assertThat(Columns.of("Алматы")).isEqualTo(6);
        assertThat(Columns.of("阿拉木图")).isEqualTo(8);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("\ud83d\ude00")).isEqualTo(2);
        assertThat(Columns.of("❤\ufe0f")).isEqualTo(2);
        assertThat(Columns.of("\u200b")).isZero();
    }

    @Test
    void shortenedTextNeverEndsInHalfACharacter() {
        assertThat(Lines.shortened("\ud83d\ude00".repeat(30), 21)).isEqualTo("\ud83d\ude00".repeat(10) + "…");
        assertThat(Lines.shortened("one two three", 9)).isEqualTo("one two…");
        assertThat(Lines.shortened("one two three", 8)).isEqualTo("one two…");
    }
}
