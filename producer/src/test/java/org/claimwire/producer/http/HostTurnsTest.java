package org.claimwire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2022-01-10T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private final HostTurns turns = new HostTurns(clock, this::sleep, Duration.ofSeconds(2));

    @Test
    void leavesAHostAloneForAWhileBetweenTwoRequests() throws Exception {
        take("wire.example", Duration.ofSeconds(30));
        take("other.example", Duration.ZERO);
        take("wire.example", Duration.ZERO);
        now = now.plusSeconds(1);
        take("wire.example", Duration.ZERO);
        now = now.plusSeconds(60);
        take("wire.example", Duration.ZERO);

        assertThat(waits)
                .containsExactly(
                        Duration.ZERO, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ZERO);
    }

    @Test
    void waitsNoLongerThanTheGapWhenTheClockIsSetBack() throws Exception {
        take("wire.example", Duration.ZERO);
        now = now.minus(Duration.ofDays(1));
        take("wire.example", Duration.ZERO);

        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofSeconds(2));
    }

    @Test
    void letsOneRequestAtATimeGoToAHost() throws Exception {
        HostTurns shared = new HostTurns(Clock.systemUTC(), time -> {}, Duration.ZERO);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> requests = new ArrayList<>();
        for (int request = 0; request < 8; request++) {
            requests.add(CompletableFuture.runAsync(() -> {
                for (int round = 0; round < 200; round++) {
                    try (HostTurns.Turn turn = shared.take("wire.example")) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }
            }));
        }
        CompletableFuture.allOf(requests.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

        assertThat(most).hasValue(1);
    }

    @Test
    void givesTheTurnOnWhenAWaiterIsInterrupted() throws Exception {
        HostTurns impatient = new HostTurns(clock, this::interruptedOnce, Duration.ZERO);

        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> {
            try (HostTurns.Turn turn = impatient.take("wire.example")) {
                return false;
            } catch (InterruptedException interrupted) {
                return true;
            }
        });
        assertThat(stopped.get(60, TimeUnit.SECONDS)).isTrue();
        try (HostTurns.Turn turn = impatient.take("wire.example")) {
            assertThat(turn).isNotNull();
        }
    }

    private void interruptedOnce(Duration time) throws InterruptedException {
        waits.add(time);
        if (waits.size() == 1) {
            throw new InterruptedException();
        }
    }

    private void take(String host, Duration work) throws InterruptedException {
        try (HostTurns.Turn turn = turns.take(host)) {
            now = now.plus(work);
        }
    }

    private void sleep(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }
}
