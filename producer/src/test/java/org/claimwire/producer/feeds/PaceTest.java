package org.claimwire.producer.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Pace PACE = new Pace(Duration.ofMinutes(30), Duration.ofHours(1));
    private static final RandomGenerator LEAST = () -> 0;
    private static final RandomGenerator MOST = () -> -1;

    @Test
    void spreadsTheFirstLooksOverAFewSeconds() {
        assertThat(PACE.first(INTERVAL, LEAST)).isZero();
        assertThat(PACE.first(INTERVAL, MOST)).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
        assertThat(PACE.first(Duration.ofSeconds(1), MOST)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void looksAgainAfterTheIntervalAndUpToATenthMore() {
        assertThat(PACE.afterSuccess(INTERVAL, LEAST)).isEqualTo(INTERVAL);
        assertThat(PACE.afterSuccess(INTERVAL, MOST)).isBetween(Duration.ofSeconds(329), Duration.ofSeconds(330));
    }

    @Test
    void backsOffFurtherWithEveryErrorUpToABound() {
        List<Long> minutes = IntStream.of(1, 2, 3, 4, 5, 50, Integer.MAX_VALUE)
                .mapToObj(failures -> PACE.afterFailure(INTERVAL, failures, null, MOST))
                .map(wait -> wait.plusSeconds(1).toMinutes())
                .toList();
        assertThat(minutes).containsExactly(10L, 15L, 25L, 30L, 30L, 30L, 30L);
    }

    @Test
    void leavesTheBackOffToChanceButNeverAsksMoreOftenThanTheInterval() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            assertThat(PACE.afterFailure(INTERVAL, 1 + round % 12, null, random))
                    .as("seed %d, round %d", seed, round)
                    .isBetween(INTERVAL, PACE.maxBackOff());
        }
    }

    @Test
    void keepsTheIntervalOfAFeedThatIsAskedLessOftenThanTheBounds() {
        Duration rarely = Duration.ofHours(12);
        assertThat(PACE.afterFailure(rarely, 9, null, MOST)).isEqualTo(rarely);
        assertThat(PACE.afterRefusal(rarely, null)).isEqualTo(rarely);
    }

    @Test
    void waitsAtLeastAsLongAsTheServerAsks() {
        assertThat(PACE.afterFailure(INTERVAL, 1, Duration.ofHours(3), LEAST)).isEqualTo(Duration.ofHours(3));
        assertThat(PACE.afterFailure(INTERVAL, 1, Duration.ZERO, LEAST)).isEqualTo(INTERVAL);
        assertThat(PACE.afterRefusal(INTERVAL, null)).isEqualTo(Duration.ofHours(1));
        assertThat(PACE.afterRefusal(INTERVAL, Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void isGoodAsItStandsInTheSettings() {
        Config settings = ConfigFactory.defaultReference().getConfig("claimwire.producer.feeds");
        assertThat(Pace.of(settings)).isEqualTo(PACE);
        assertThatThrownBy(() ->
                        Pace.of(ConfigFactory.parseString("after-refusal = 0").withFallback(settings)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("after-refusal");
    }

    @Test
    void refusesWaitsThatMakeNoSense() {
        assertThatThrownBy(() -> new Pace(Duration.ZERO, Duration.ofHours(1)))
                .hasMessageContaining("claimwire.producer.feeds.max-back-off");
        assertThatThrownBy(() -> new Pace(Duration.ofHours(1), Duration.ofDays(2)))
                .hasMessageContaining("claimwire.producer.feeds.after-refusal");
    }
}
