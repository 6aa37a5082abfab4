package org.claimwire.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadFailuresTest {

    private Instant now = Instant.EPOCH;
    private final ThreadFailures failures = new ThreadFailures(() -> now);

    static Throwable[] outages() {
        return new Throwable[] {
            new StreamsException("read", new RegistryAwayException("no answer", new java.io.IOException("refused"))),
            new StreamsException("commit", new TimeoutException("no answer")),
            new StreamsException("commit", new InvalidTxnStateException("the coordinator aborted it while it started"))
        };
    }

    @ParameterizedTest
    @MethodSource("outages")
    void waitsForADependencyAsOftenAsItTakes(Throwable outage) {
        for (int i = 0; i < 100; i++) {
            assertThat(failures.handle(outage)).isEqualTo(REPLACE_THREAD);
        }
    }

    @Test
    void stopsTheInstanceAtTheSixthOtherFailureInTenMinutes() {
        for (int i = 0; i < 5; i++) {
            assertThat(failures.handle(new IllegalStateException("a defect"))).isEqualTo(REPLACE_THREAD);
        }
        assertThat(failures.handle(new TopicAuthorizationException("claims"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void forgetsAFailureAfterTenMinutes() {
        for (int i = 0; i < 50; i++) {
            assertThat(failures.handle(new IllegalStateException("a passing one")))
                    .isEqualTo(REPLACE_THREAD);
            now = now.plus(Duration.ofMinutes(3));
        }
    }
}
