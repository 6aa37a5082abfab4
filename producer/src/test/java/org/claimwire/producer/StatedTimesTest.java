package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01-06, 2022-01-06T00:00:00Z, DAY",
        "2022-01-06T15+06:00, 2022-01-06T09:00:00Z, HOUR",
        "2022-01-06T09Z, 2022-01-06T09:00:00Z, HOUR",
        "2022-01-06T15:30+06, 2022-01-06T09:30:00Z, INSTANT",
        "2022-01-06T15:30+0600, 2022-01-06T09:30:00Z, INSTANT",
        "2022-01-06T15:30:20+06:00, 2022-01-06T09:30:20Z, INSTANT",
        "2022-01-06T09:30:20.123456789Z, 2022-01-06T09:30:20.123Z, INSTANT",
        "2022-01-06T00:30:00-03:30, 2022-01-06T04:00:00Z, INSTANT",
    })
    void readsIso8601WithTheOffsetItStates(String words, Instant time, TimePrecision precision)
            throws UnacceptableItemException {
        assertThat(StatedTimes.parse(words)).isEqualTo(new StatedTime(time, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-06T15:30:00",
                "2022-02-30",
                "2022-13-01",
                "2022-01-06T25:00:00Z",
                "2022-01-06 15:30:00Z",
                "06.01.2022",
                "yesterday",
                "1641427200000",
                "2022-01-06T15:30:00ZZ",
                "+12022-01-06T15:30:00Z",
                "",
                "2022-1-6"
            })
    void refusesOtherTimesAndSaysWhatIsExpected(String words) {
        assertThatThrownBy(() -> StatedTimes.parse(words))
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessageContaining("\"" + words + "\"")
                .hasMessageContaining("2022-01-06T15:30:00+06:00");
    }
}
