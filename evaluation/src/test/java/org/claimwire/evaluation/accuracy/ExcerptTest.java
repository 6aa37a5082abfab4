package org.claimwire.evaluation.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void neverCutsACharacterInTwo() {
        String emoji = "😀".repeat(100);
        assertThat(Excerpt.of("x" + emoji).codePoints()).allMatch(point -> !isHalf(point));
        assertThat(Excerpt.around(emoji, new Stretch(99, 101), 10).codePoints()).allMatch(point -> !isHalf(point));
    }

    @Test
    void marksWhereMoreWouldFollow() {
        assertThat(Excerpt.of("short")).isEqualTo("short");
        assertThat(Excerpt.of("long ".repeat(50))).endsWith("…");
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
