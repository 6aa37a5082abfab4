package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that no count of people can be makes no figure that a smaller number could be taken for. */
class HugeNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10^30",
                "10\u00B3\u2070",
                "1e30",
                "1.2e30",
                "1,000,000,000,000,000,000,000,000,000,000",
                "1000000000000000000000000000000",
                "99999999999999999999",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551628",
                "four million million million million",
                "999 billion billion",
                "0x1F",
                "three thousand million",
                "hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred",
            })
    void areNoSmallerNumber(String number) {
        Reading read = Reading.of("Police said that " + number + " people were killed in the fire in Almaty.");

        assertThat(read.reading().figures())
                .allSatisfy(figure -> assertThat(figure.value())
                        .as("%s read as %s", number, figure)
                        .isNull());
    }
}
