package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2022-01-10T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                "120 | PT2M",
                "' 120 ' | PT2M",
                "86401 | PT24H",
                "999999999 | PT24H",
                "99999999999999999999999999999999 | PT24H",
                "Mon, 10 Jan 2022 08:30:00 GMT | PT30M",
                "Monday, 10-Jan-22 08:30:00 GMT | PT30M",
                "Mon Jan 10 08:30:00 2022 | PT30M",
                "Mon, 10 Jan 2022 07:00:00 GMT | PT0S",
                "Fri, 31 Dec 9999 23:59:59 GMT | PT24H"
            })
    void readsSecondsAndDatesWithinBounds(String value, Duration wait) {
        assertThat(RetryAfter.read(value, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "12 hours", "2022-01-10T08:30:00Z", "\u0661"})
    void heedsNothingElse(String value) {
        assertThat(RetryAfter.read(value, NOW)).isNull();
    }

    @Test
    void hearsNothingWhereNothingIsSaid() {
        assertThat(RetryAfter.read(null, NOW)).isNull();
    }
}
