package org.claimwire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.claimwire.producer.UnacceptableItemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePrefixTest {

    @ParameterizedTest
    @ValueSource(strings = {"date 2022-01-06", "date 2022-01-06\nWords.", " \r\n\tdate 2022-01-06 Words."})
    void readsTheDayInFront(String text) throws UnacceptableItemException {
        assertThat(DatePrefix.read(text))
                .hasValueSatisfying(day -> assertThat(day.getTime()).isEqualTo(Instant.parse("2022-01-06T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words, date 2022-01-06", "date palms burned", "date 2022-01-061", "date: 2022-01-06", ""})
    void findsNoneElsewhere(String text) throws UnacceptableItemException {
        assertThat(DatePrefix.read(text)).isEmpty();
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        assertThatThrownBy(() -> DatePrefix.read("date 2021-02-29 Words."))
                .isInstanceOf(UnacceptableItemException.class)
                .hasMessageContaining("2021-02-29");
    }

    @Test
    void staysFastOnMuchWhiteSpace() throws UnacceptableItemException {
        assertThat(DatePrefix.read(" ".repeat(500_000))).isEmpty();
    }
}
