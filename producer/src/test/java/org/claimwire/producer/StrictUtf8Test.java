package org.claimwire.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictUtf8Test {

    @Test
    void takesTheMarkOffOnceAndOnlyInFront() throws UnacceptableItemException {
        assertThat(StrictUtf8.decodeDocument("\uFEFF\uFEFFa".getBytes(UTF_8))).isEqualTo("\uFEFFa");
        assertThat(StrictUtf8.decodeLine("\uFEFFa".getBytes(UTF_8), true)).isEqualTo("a");
        assertThat(StrictUtf8.decodeLine("\uFEFFa".getBytes(UTF_8), false)).isEqualTo("\uFEFFa");
    }

    @ParameterizedTest
    @CsvSource({
        "6180, 1, a continuation without a beginning",
        "61C0AF, 1, an overlong form",
        "61EDA080, 1, half of a surrogate pair",
        "61F4908080, 1, beyond the last character",
        "6162E282, 2, cut off at the end",
        "EFBBBF61FF, 4, counted with the mark in front",
    })
    void namesTheFirstBrokenByte(String hex, int at, String because) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> StrictUtf8.decodeDocument(bytes))
                .as(because)
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessageContaining("byte " + at + " of the file");
    }
}
