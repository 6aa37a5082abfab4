package org.claimwire.dashboard.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.Progress.State;
import org.claimwire.dashboard.view.Progress.TopicLag;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final TopicPartition A = new TopicPartition("a", 0);
    private static final TopicPartition B = new TopicPartition("b", 0);

    private final HandClock clock = new HandClock();
    private final Pace pace = new Pace(clock, Duration.ofSeconds(30));

    @Test
    void startsUntilAllIsReadThatWasThereAtTheStart() {
        assertThat(pace.progress().state()).isEqualTo(State.STARTING);
        pace.looked(Map.of(A, 100L, B, 5L), Map.of(A, 0L, B, 5L));
        Progress behind = pace.progress();
        assertThat(behind.state()).isEqualTo(State.STARTING);
        assertThat(behind.topics()).containsExactly(new TopicLag("a", 100), new TopicLag("b", 0));
        pace.looked(Map.of(A, 150L, B, 5L), Map.of(A, 100L, B, 5L));
        assertThat(pace.progress().state()).isEqualTo(State.LIVE);
        assertThat(pace.progress().lag()).isEqualTo(50);
    }

    @Test
    void staysLiveWhileATopicThatNeverRestsIsKeptUpWith() {
        for (long i = 1; i <= 100; i++) {
            clock.pass(Duration.ofSeconds(10));
            pace.looked(Map.of(A, i * 10), Map.of(A, i * 10 - 10));
        }
        assertThat(pace.progress().state()).isEqualTo(State.LIVE);
    }

    @Test
    void isStaleOnceItFallsBehindAndSaysSinceWhen() {
        pace.looked(Map.of(A, 1L), Map.of(A, 1L));
        clock.pass(Duration.ofSeconds(31));
        pace.looked(Map.of(A, 500L), Map.of(A, 2L));
        Progress stale = pace.progress();
        assertThat(stale.state()).isEqualTo(State.STALE);
        assertThat(stale.reason()).contains("1970-01-01T00:00:00Z");
        pace.looked(Map.of(A, 500L), Map.of(A, 500L));
        assertThat(pace.progress().state()).isEqualTo(State.LIVE);
    }

    @Test
    void isStaleWithoutAnyoneLookingSoThatAThreadThatHangsShows() {
        pace.looked(Map.of(A, 1L), Map.of(A, 1L));
        clock.pass(Duration.ofMinutes(5));
        assertThat(pace.progress().state()).isEqualTo(State.STALE);
    }

    @Test
    void saysWhyItIsDisconnectedUntilItLooksAgain() {
        pace.looked(Map.of(A, 1L), Map.of(A, 1L));
        pace.troubled("no broker answers");
        assertThat(pace.progress().state()).isEqualTo(State.DISCONNECTED);
        assertThat(pace.progress().reason()).isEqualTo("no broker answers");
        pace.looked(Map.of(A, 1L), Map.of(A, 1L));
        assertThat(pace.progress().reason()).isNull();
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
