package org.claimwire.streams.situation;

import java.time.Instant;
import org.claimwire.extraction.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one situation now, and how it came to say so: the value of a position change.
 *
 * @param source the source's key
 * @param situation the situation
 * @param up how often the source has raised its figure there
 * @param down how often it has lowered it
 * @param value the number it stands by; null for a vague word, or if it stands by none
 * @param standing the counts it stands by, or null if it stands by none
 * @param since the event time since which it has, or null
 */
public record StandingFigure(
        String source,
        SituationKey situation,
        long up,
        long down,
        @Nullable Long value,
        @Nullable Interval standing,
        @Nullable Instant since) {

    /** Refuses a figure that it stands by since nobody knows when. */
    public StandingFigure {
        if ((standing == null) != (since == null)) {
            throw new IllegalArgumentException("a figure stands since a time");
        }
    }
}
