package org.claimwire.streams.situation;

import java.util.List;
import org.claimwire.extraction.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one incident, outcome, group and place, and by whom.
 *
 * @param key what it is about
 * @param kind the kind of event
 * @param watch the name of the editor's watch that the incident belongs to, or null
 * @param low the smallest low of its standing positions; null if none stands
 * @param best the smallest low of those standing positions that are not vague, the most conservative of the conventions; null if
 *     there is none
 * @param high the greatest high of its standing positions; null if one is open, or none stands
 * @param independent the least number of independent sources behind the standing positions
 * @param positions the standing ones first, then the latest first, at most {@link #POSITIONS_SHOWN}
 * @param positionsOmitted how many more there are
 * @param movedTo the key of the situation that takes this one's place, or null; a tombstone follows
 */
public record Situation(
        SituationKey key,
        EventKind kind,
        @Nullable String watch,
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        int independent,
        List<Position> positions,
        long positionsOmitted,
        @Nullable String movedTo) {

    /** How many positions a situation shows. */
    public static final int POSITIONS_SHOWN = 200;

    /** Copies the list. */
    public Situation {
        positions = List.copyOf(positions);
    }

    /** The same, said for the last time under this key. */
    public Situation movedTo(String other) {
        return new Situation(key, kind, watch, low, best, high, independent, positions, positionsOmitted, other);
    }
}
