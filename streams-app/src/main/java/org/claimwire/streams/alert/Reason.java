package org.claimwire.streams.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement, or one thing that happened to a figure.
 *
 * @param kind what it is
 * @param opened the event time since which it has been so
 * @param closed the event time at which it ended, or null while it is open; that of opening for a notice
 * @param part the key of the situation that holds the greater part, for a part that exceeds its whole; else null
 * @param sides who says what: the part, the denial or the lower figure first; for a figure that was lowered, the new one and then
 *     the old one; for any other notice, the one figure
 */
public record Reason(
        ReasonKind kind,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String part,
        List<Side> sides) {

    /** Copies the list. */
    public Reason {
        sides = List.copyOf(sides);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return closed == null;
    }

    /** The keys of the sources, in the order of the sides, each once. */
    public List<String> sources() {
        return sides.stream().map(side -> side.source().key()).distinct().toList();
    }
}
