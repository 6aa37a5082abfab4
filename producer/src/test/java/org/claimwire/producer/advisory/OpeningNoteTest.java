package org.claimwire.producer.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningNoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editors: please kill.",
                "EDS - please kill.",
                "(Attention editors: please kill.)",
                "Note to editors \u2014 please kill.",
                "Editors/News directors: please kill."
            })
    void isTheFirstParagraphIfItSpeaksToEditors(String note) {
        assertThat(OpeningNote.of(note + "\n\nTen drowned.")).isEqualTo(note);
        assertThat(OpeningNote.of(note)).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Editors, writers and printers met in Taraz.",
                "Editors of four papers were killed: two in Taraz.",
                "ALMATY - Editors: please kill.",
                "Clients of the bank are asked to hold on."
            })
    void isNoneElsewhere(String text) {
        assertThat(OpeningNote.of(text)).isNull();
        assertThat(OpeningNote.of(null)).isNull();
    }

    @Test
    void staysFastAndShortOnALongText() {
        assertThat(OpeningNote.of("Editors: " + "x".repeat(500_000))).hasSize(2000);
        assertThat(OpeningNote.of(" (".repeat(200_000))).isNull();
    }
}
