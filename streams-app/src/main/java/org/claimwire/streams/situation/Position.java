package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * One source's figure in a situation.
 *
 * @param source who says it, named as in the earliest claim
 * @param value the number named; null for a vague word
 * @param interval the counts it allows
 * @param qualifier how exactly it is meant
 * @param time when it was said: as stated, else its first publication by anyone
 * @param published its first publication by anyone
 * @param status whether the source stands by it
 * @param ended the event time at which it ceased to stand, or null if it stands or never stood
 * @param evidence the claims that state it, the earliest first, those that stand before others; at most
 *     {@link #EVIDENCE_SHOWN}, or {@link #HISTORY_SHOWN}
 * @param evidenceOmitted how many more there are
 * @param outlets who carried it, in the order of their names, at most {@link #OUTLETS_SHOWN}, or {@link #HISTORY_SHOWN}
 * @param outletsOmitted how many more there are
 */
public record Position(
        Source source,
        @Nullable Long value,
        Interval interval,
        Qualifier qualifier,
        StatedTime time,
        Instant published,
        PositionStatus status,
        @Nullable Instant ended,
        List<Evidence> evidence,
        int evidenceOmitted,
        List<String> outlets,
        int outletsOmitted) {

    /** How many claims a position shows, if it stands. */
    public static final int EVIDENCE_SHOWN = 20;

    /** How many outlets a position shows, if it stands. */
    public static final int OUTLETS_SHOWN = 50;

    /** How many claims and outlets a position shows that does not stand: history, of which a situation may have much. */
    public static final int HISTORY_SHOWN = 3;

    /** Copies the lists. */
    public Position {
        evidence = List.copyOf(evidence);
        outlets = List.copyOf(outlets);
    }
}
