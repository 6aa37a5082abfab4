package org.claimwire.producer.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProducerResultTest {

    @Test
    void sumsUpInOneLine() {
        assertThat(new ProducerResult(26, 1, 2, Duration.ofMillis(400), null).summary())
                .isEqualTo("26 items sent, 1 refused, 2 files skipped, in 0.4 s (65 items/s)");
        assertThat(new ProducerResult(1, 0, 0, Duration.ofSeconds(1), null).summary())
                .isEqualTo("1 item sent, 0 refused, in 1.0 s (1 items/s)");
        assertThat(new ProducerResult(0, 0, 0, Duration.ZERO, null).summary())
                .isEqualTo("0 items sent, 0 refused, in 0.0 s");
    }

    @Test
    void isCompleteOnlyIfNothingWasRefusedAndNothingFailed() {
        assertThat(new ProducerResult(1, 0, 5, Duration.ZERO, null).isComplete())
                .isTrue();
        assertThat(new ProducerResult(1, 1, 0, Duration.ZERO, null).isComplete())
                .isFalse();
        assertThat(new ProducerResult(1, 0, 0, Duration.ZERO, "away").isComplete())
                .isFalse();
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new ProducerResult(-1, 0, 0, Duration.ZERO, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
