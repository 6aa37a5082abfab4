package org.claimwire.producer.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.ParsedItem;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * Hands items on at a multiple of their own timing: what came an hour apart comes a minute apart at 60. An item's time is
 * its version's, else when it was published. One without a time comes at once, and so does one that is older than what
 * has come already. Not safe for threads.
 */
public final class Pacing {

    private final double rate;
    private final Duration longestWait;
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private @Nullable Instant latest;
    private long released;

    /**
     * @param rate how many times as fast as the items were made; above 0
     * @param longestWait the longest wait between two items, however far apart they were made
     * @param nanoTime as {@link System#nanoTime}
     * @param sleeper waits
     * @throws IllegalArgumentException if the rate is not above 0, or not finite
     */
    public Pacing(double rate, Duration longestWait, LongSupplier nanoTime, Sleeper sleeper) {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("a rate of " + rate);
        }
        this.rate = rate;
        this.longestWait = longestWait;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
    }

    /** Waits for a time. */
    @FunctionalInterface
    public interface Sleeper {

        /** Waits so long, which is more than nothing. */
        void sleep(Duration time);
    }

    /**
     * A sink that waits in front of another one.
     *
     * @param sink takes each piece when its time has come
     */
    public Consumer<ParsedItem> before(Consumer<? super ParsedItem> sink) {
        return parsed -> {
            if (parsed instanceof AcceptedItem accepted) {
                waitFor(time(accepted.item()));
            }
            sink.accept(parsed);
        };
    }

    private void waitFor(@Nullable Instant time) {
        if (time == null || latest != null && !time.isAfter(latest)) {
            return;
        }
        if (latest != null) {
            Duration left = wait(Duration.between(latest, time)).minusNanos(nanoTime.getAsLong() - released);
            if (left.compareTo(Duration.ZERO) > 0) {
                sleeper.sleep(left);
            }
        }
        latest = time;
        released = nanoTime.getAsLong();
    }

    private Duration wait(Duration gap) {
        double seconds = gap.toMillis() / 1000.0 / rate;
        return seconds >= longestWait.toMillis() / 1000.0
                ? longestWait
                : Duration.ofNanos(Math.round(seconds * 1_000_000_000));
    }

    private static @Nullable Instant time(WireItem item) {
        StatedTime stated = item.getVersionTime() == null ? item.getPublished() : item.getVersionTime();
        return stated == null ? null : stated.getTime();
    }
}
