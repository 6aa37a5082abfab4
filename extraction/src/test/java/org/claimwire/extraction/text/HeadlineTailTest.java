package org.claimwire.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTailTest {

    @ParameterizedTest
    @CsvSource({
        "Two hurt in Ashford crash, - WXYZ-TV News - Brookfield",
        "Two hurt in Ashford crash, | ashford.example.com",
        "Two hurt in Ashford crash, -Tribune",
        "Two hurt in Ashford crash, | Weather",
    })
    void beginsWhereTheOutletIsNamed(String news, String tail) {
        assertThat(HeadlineTail.of(news + " " + tail)).isEqualTo(news.length() + 1);
    }

    @ParameterizedTest
    @CsvSource({"Two hurt - one of them badly", "News of the crash - two hurt", "A well-known Tribune", "''"})
    void isNotWhatOnlyStandsBehindADash(String headline) {
        assertThat(HeadlineTail.of(headline)).isEqualTo(headline.length());
    }

    @Test
    void isFoundInAHeadlineOfNothingButMarks() {
        String marks = "| -".repeat(150_000);

        assertThat(HeadlineTail.of(marks)).isEqualTo(marks.length());
        assertThat(HeadlineTail.of(marks + "| News")).isEqualTo(2);
    }
}
