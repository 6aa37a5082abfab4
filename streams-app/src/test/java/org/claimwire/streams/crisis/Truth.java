package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * How many there truly are, from hour to hour.
 *
 * <p>It changes on the hour, at least four hours apart, and at most doubles from first to last: slow enough that nobody who tells
 * the truth, however loosely, comes near to contradicting or diverging from another who does.
 *
 * @param steps the number, by the time since which it holds
 */
record Truth(NavigableMap<Instant, Long> steps) {

    private static final long HOURS_BETWEEN = 4;

    /** A number that grows in some steps, the last of them at least by a fifth. */
    static Truth growing(Random random, Instant start, long first) {
        NavigableMap<Instant, Long> steps = new TreeMap<>();
        steps.put(start, first);
        for (int i = random.nextInt(3); i >= 0; i--) {
            long percent = i == 0 ? 120 + random.nextInt(6) : 103 + random.nextInt(20);
            steps.put(next(random, steps), steps.lastEntry().getValue() * percent / 100);
        }
        return new Truth(steps);
    }

    /** A number that falls in some steps: people are found, discharged, freed. */
    static Truth falling(Random random, Instant start, long first) {
        NavigableMap<Instant, Long> steps = new TreeMap<>();
        steps.put(start, first);
        for (int i = random.nextInt(3); i >= 0; i--) {
            steps.put(next(random, steps), steps.lastEntry().getValue() * 4 / 5);
        }
        return new Truth(steps);
    }

    private static Instant next(Random random, NavigableMap<Instant, Long> steps) {
        return steps.lastKey().plus(Duration.ofHours(HOURS_BETWEEN + random.nextInt(5)));
    }

    /** A part of it, a little more than a third. */
    Truth part() {
        NavigableMap<Instant, Long> parts = new TreeMap<>();
        steps.forEach((time, number) -> parts.put(time, number * 35 / 100));
        return new Truth(parts);
    }

    long at(Instant time) {
        return steps.floorEntry(time).getValue();
    }

    long first() {
        return steps.firstEntry().getValue();
    }

    long last() {
        return steps.lastEntry().getValue();
    }

    /** Since when it no longer changes. */
    Instant settled() {
        return steps.lastKey();
    }
}
