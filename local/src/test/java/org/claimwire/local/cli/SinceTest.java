package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SinceTest {

    private final Since since = new Since();

    @Test
    void isSoLongAgoOrADateOrATime() {
        Instant now = Instant.now();
        assertThat(since.convert("6h")).isCloseTo(now.minus(6, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        assertThat(since.convert("2 days")).isCloseTo(now.minus(2, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        assertThat(since.convert("2022-01-06")).isEqualTo("2022-01-06T00:00:00Z");
        assertThat(since.convert("2022-01-06T08:00:00Z")).isEqualTo("2022-01-06T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "6 parsecs",
                "yesterday",
                "2022-13-01",
                "-6h",
                "+999999999-01-01",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void isNothingElse(String words) {
        assertThatThrownBy(() -> since.convert(words))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("is no time; give how long ago, such as 6h");
    }
}
