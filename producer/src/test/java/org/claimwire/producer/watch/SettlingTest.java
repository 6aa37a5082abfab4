package org.claimwire.producer.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final FileState SMALL = new FileState(10, Instant.EPOCH);
    private static final FileState LARGE = new FileState(20, Instant.EPOCH);
    private static final FileState LATER = new FileState(20, Instant.EPOCH.plusNanos(1));

    private long now;
    private final Settling settling = new Settling(Duration.ofNanos(100), () -> now);

    @Test
    void isAtRestWhenItLooksLikeItDidSomeTimeAgo() {
        assertThat(settling.isAtRest("a", SMALL)).isFalse();
        now = 99;
        assertThat(settling.isAtRest("a", SMALL)).isFalse();
        now = 100;
        assertThat(settling.isAtRest("a", SMALL)).isTrue();
    }

    @Test
    void beginsAnewWheneverSizeOrTimeChanges() {
        settling.isAtRest("a", SMALL);
        now = 90;
        assertThat(settling.isAtRest("a", LARGE)).isFalse();
        now = 180;
        assertThat(settling.isAtRest("a", LATER)).isFalse();
        now = 280;
        assertThat(settling.isAtRest("a", LATER)).isTrue();
    }

    @Test
    void knowsNothingOfAFileThatWentMeanwhile() {
        settling.isAtRest("a", SMALL);
        settling.keepOnly(Set.of());
        now = 1_000;
        assertThat(settling.isAtRest("a", SMALL)).isFalse();
    }
}
