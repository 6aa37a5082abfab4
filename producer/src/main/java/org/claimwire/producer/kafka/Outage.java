package org.claimwire.producer.kafka;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Whether the brokers or the registry are away: something is on its way, and nothing has been acknowledged for a while.
 * Said once, and once more when it is over. Safe for threads.
 */
public final class Outage {

    /** Between two acknowledgements of a cluster in good order lies much less. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final Consumer<String> report;
    private final LongSupplier nanoTime;
    private int onTheWay;
    private long silentSince;
    private boolean on;

    /**
     * @param report takes the lines that a person reads
     * @param nanoTime as {@link System#nanoTime}
     */
    public Outage(Consumer<String> report, LongSupplier nanoTime) {
        this.report = report;
        this.nanoTime = nanoTime;
    }

    /** Whether it lasts. */
    public synchronized boolean isOn() {
        return on;
    }

    /** Something is to be sent. */
    synchronized void begun() {
        if (onTheWay++ == 0) {
            silentSince = nanoTime.getAsLong();
        }
    }

    /** Something is settled, or given up. */
    synchronized void ended() {
        if (--onTheWay == 0) {
            on = false; // nobody waits any more, so the next one is to try
        }
    }

    /** The brokers have acknowledged something. */
    synchronized void acknowledged() {
        silentSince = nanoTime.getAsLong();
        if (on) {
            on = false;
            report.accept("The brokers acknowledge again.");
        }
    }

    /** Something failed that is no fault of what was sent. */
    synchronized void failed(String why) {
        begin("Waiting, nothing is lost: " + why);
    }

    /** Looks whether it has begun. */
    synchronized void look() {
        if (onTheWay > 0 && nanoTime.getAsLong() - silentSince > LONGEST_SILENCE.toNanos()) {
            begin("Waiting, nothing is lost: no broker has acknowledged anything for " + LONGEST_SILENCE.toSeconds()
                    + " s; are brokers and schema registry running?");
        }
    }

    private void begin(String line) {
        if (!on) {
            on = true;
            report.accept(line);
        }
    }
}
