package org.claimwire.streams.alert;

import java.time.Instant;
import java.util.List;
import org.claimwire.streams.situation.LineKey;
import org.claimwire.streams.situation.Saying;
import org.jspecify.annotations.Nullable;

/**
 * A reason before its sides are put into words.
 *
 * @param situation the key of the situation in whose alert it stands
 * @param kind what it is
 * @param opened the event time since which it has been so
 * @param closed the event time at which it ended, or null while it is open
 * @param part the key of the situation that holds the greater part, or null
 * @param voices who says what, in the order of the reason's sides
 */
record Finding(
        String situation,
        ReasonKind kind,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String part,
        List<Voice> voices) {

    /**
     * One who says something.
     *
     * @param line whose line it is
     * @param saying what is said
     */
    record Voice(LineKey line, Saying saying) {}

    /** Copies the list. */
    Finding {
        voices = List.copyOf(voices);
    }

    static Finding notice(LineKey line, ReasonKind kind, Instant time, Saying... sayings) {
        List<Voice> voices =
                List.of(sayings).stream().map(saying -> new Voice(line, saying)).toList();
        return new Finding(line.situation(), kind, time, time, null, voices);
    }

    /** Whether the other is the same between the same sayings, and begins as this ends. */
    boolean goesOnAs(Finding next) {
        return kind == next.kind && voices.equals(next.voices) && next.opened.equals(closed);
    }

    Finding until(@Nullable Instant end) {
        return new Finding(situation, kind, opened, end, part, voices);
    }
}
