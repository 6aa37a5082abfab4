package org.claimwire.streams.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Polarity;
import org.claimwire.streams.rows.RowKey;

/** The positions that a situation shows, in their order: those that stand first, then the latest first. */
final class ShownPositions {

    private static final Comparator<Position> ORDER = Comparator.comparing(
                    (Position position) -> position.status() != PositionStatus.STANDING)
            .thenComparing(Position::published, Comparator.reverseOrder())
            .thenComparing(ShownPositions::saying);

    private ShownPositions() {}

    /**
     * What was shown before, with the positions that have moved since, so that one copy more does not cost reading all of them
     * again. None if it had not shown all that there were, or would not show all that there are.
     */
    static List<Position> patched(Situation before, List<Moved> moved) {
        if (before.positionsOmitted() > 0) {
            return List.of();
        }
        List<Position> positions = new ArrayList<>();
        for (Position position : before.positions()) {
            if (moved.stream().noneMatch(one -> one.isOf(position))) {
                positions.add(position);
            }
        }
        for (int i = 0; i < moved.size(); i++) {
            Position now = moved.get(i).now();
            Position last = now == null ? null : last(moved, now);
            if (now != null && now == last) {
                positions.add(now);
            }
        }
        boolean fits =
                positions.size() <= Situation.POSITIONS_SHOWN && PositionWeight.of(positions) <= PositionWeight.MOST;
        positions.sort(ORDER);
        return fits ? positions : List.of();
    }

    /** A position may move twice in one change; what it came to at last counts. */
    private static Position last(List<Moved> moved, Position position) {
        Position last = position;
        for (Moved one : moved) {
            Position now = one.now();
            last = now != null && one.isOf(position) ? now : last;
        }
        return last;
    }

    /** What stands last in the key by which the shelf orders positions. */
    private static String saying(Position position) {
        return RowKey.of(new SayingKey("", position.source().key(), Polarity.ASSERTED, position.interval()).row());
    }
}
