package org.claimwire.producer.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Lets one request at a time go to a host, in the order in which they asked, with a gap between two. */
final class HostTurns {

    private final Clock clock;
    private final Sleeper sleeper;
    private final Duration gap;
    private final Map<String, Host> hosts = new HashMap<>();

    /** @param gap how long a host is left alone after a request has ended */
    HostTurns(Clock clock, Sleeper sleeper, Duration gap) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.gap = gap;
    }

    /**
     * Waits for a turn.
     *
     * @param name the host
     * @return the turn, which ends when it is closed
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    Turn take(String name) throws InterruptedException {
        Host host = enter(name);
        boolean isTaken = false;
        try {
            host.free.acquire();
            isTaken = true;
            sleeper.sleep(remainingGap(host));
            return () -> leave(host, true, clock.instant());
        } catch (InterruptedException stopped) {
            leave(host, isTaken, null);
            throw stopped;
        }
    }

    private synchronized Host enter(String name) {
        // A server that redirects to ever new hosts must not fill the memory.
        hosts.values().removeIf(host -> host.present == 0 && remainingGap(host).isZero());
        Host host = hosts.computeIfAbsent(name, unknown -> new Host());
        host.present++;
        return host;
    }

    private synchronized void leave(Host host, boolean wasTaken, @Nullable Instant end) {
        host.present--;
        if (end != null) {
            host.lastEnd = end;
        }
        if (wasTaken) {
            host.free.release();
        }
    }

    private synchronized Duration remainingGap(Host host) {
        if (host.lastEnd == null) {
            return Duration.ZERO;
        }
        Duration rest = Duration.between(clock.instant(), host.lastEnd.plus(gap));
        if (rest.isNegative()) {
            return Duration.ZERO;
        }
        // The clock may have been set back meanwhile.
        return rest.compareTo(gap) > 0 ? gap : rest;
    }

    private static final class Host {

        private final Semaphore free = new Semaphore(1, true);
        private int present;
        private @Nullable Instant lastEnd;
    }

    /** The right to ask a host. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {

        /** Gives the host to the next one. */
        @Override
        void close();
    }
}
