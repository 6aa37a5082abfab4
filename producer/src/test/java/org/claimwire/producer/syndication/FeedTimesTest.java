package org.claimwire.producer.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 06 Jan 2022 09:30:15 GMT         | 2022-01-06T09:30:15Z",
                "6 Jan 2022 09:30 UT                   | 2022-01-06T09:30:00Z",
                "Thu, 06 Jan 22 09:30:00 EST           | 2022-01-06T14:30:00Z",
                "Thu, 06 Jan 2022 09:30:00 pdt         | 2022-01-06T16:30:00Z",
                "Thursday, 06 January 2022 09:30:00 Z  | 2022-01-06T09:30:00Z",
                "Mon, 06 Jan 2022 15:30:00 +0600       | 2022-01-06T09:30:00Z",
                "Thu, 06 Jan 2022 15:30:00 +06:00      | 2022-01-06T09:30:00Z",
                "06-Jan-99 09:30:00 GMT                | 1999-01-06T09:30:00Z",
                "Thu, 6 Jan 122 09:30:00 GMT           | 2022-01-06T09:30:00Z",
                "Thu, 06 Jan 2022 09:30:00 -0000 (UTC) | 2022-01-06T09:30:00Z",
                "2022-01-06T15:30:00+06:00             | 2022-01-06T09:30:00Z",
                "2022-01-06t09:30:00.5z                | 2022-01-06T09:30:00.5Z",
            })
    void readsTimesAsFeedsWriteThem(String words, Instant time) {
        assertThat(FeedTimes.first(words)).isEqualTo(new StatedTime(time, TimePrecision.INSTANT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-06", "6 Jan 2022", "Thu, 06 Jan 22"})
    void knowsThatADateAloneIsADay(String words) {
        assertThat(FeedTimes.first(words))
                .isEqualTo(new StatedTime(Instant.parse("2022-01-06T00:00:00Z"), TimePrecision.DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Thu, 06 Jan 2022 09:30:00",
                "Thu, 06 Jan 2022 09:30:00 IST",
                "Thu, 06 Jan 2022 09:30:00 BST",
                "Thu, 06 Jan 2022 09:30:00 A",
                "Thu, 31 Feb 2022 09:30:00 GMT",
                "Thu, 06 Foo 2022 09:30:00 GMT",
                "Thu, 06 Jan 2022 25:30:00 GMT",
                "06/01/2022 09:30",
                "2022-01-06 09:30:00",
                "1641461400"
            })
    void leavesOpenWhatItWouldHaveToGuess(String words) {
        assertThat(FeedTimes.first(words)).isNull();
    }

    @Test
    void takesTheFirstThatCanBeRead() {
        assertThat(FeedTimes.first(null, "soon", "2022-01-06", "2023-01-06"))
                .isEqualTo(FeedTimes.first("2022-01-06"))
                .isNotNull();
    }

    @Test
    void looksAtHostileWordsInNoTime() {
        assertThat(FeedTimes.first("A".repeat(100_000) + " 06 Jan")).isNull();
        assertThat(FeedTimes.first("06" + " ".repeat(100_000))).isNull();
    }
}
