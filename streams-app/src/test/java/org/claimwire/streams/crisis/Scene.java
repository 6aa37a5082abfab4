package org.claimwire.streams.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A subject, the truth about it, and those who tell the truth: all of them give the exact number soon after it has settled.
 *
 * @param subject what is counted
 * @param truth how many there truly are
 * @param speakers who tells it
 */
record Scene(Subject subject, Truth truth, List<Speaker> speakers) {

    /** Within which time after the truth has settled everybody has given it. */
    static final Duration SETTLING = Duration.ofMinutes(20);

    Scene {
        speakers = List.copyOf(speakers);
    }

    /** A figure with the settled number. */
    String trueFigure() {
        return subject.figure(Long.toString(truth.last()));
    }

    /** When everybody has given the settled number. */
    Instant settled() {
        return truth.settled().plus(SETTLING);
    }

    /** A number that is too low to be true, and that no part of the subject comes near to. */
    long tooLow() {
        return (truth.last() * 45 + 99) / 100;
    }

    /** Whether it counts all of them, everywhere. */
    boolean isOfTheWhole() {
        return subject.group().isEmpty()
                && subject.place().equals(subject.story().widest());
    }

    boolean isStock() {
        return subject.outcome().isStock();
    }
}
