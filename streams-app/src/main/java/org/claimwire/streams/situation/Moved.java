package org.claimwire.streams.situation;

import org.claimwire.extraction.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A position that a change has touched.
 *
 * @param source the source's key
 * @param interval the counts that it allows
 * @param now the position as it is, or null if it is gone
 */
public record Moved(
        String source, Interval interval, @Nullable Position now) {

    /** Whether the other is the same saying's. */
    boolean isOf(Position position) {
        return position.source().key().equals(source) && position.interval().equals(interval);
    }
}
