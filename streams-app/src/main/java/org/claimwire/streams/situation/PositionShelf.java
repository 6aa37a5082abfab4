package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Qualifier;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the positions of every situation in the orders in which they are asked for, so that what is shown of a situation is read
 * off its first rows, however many positions it has.
 */
final class PositionShelf {

    private static final String SHOWN = "shown";
    private static final String LOW = "low";
    private static final String FIRM_LOW = "firm-low";
    private static final String HIGH = "high";
    private static final String OPEN = "open";
    private static final String ROOT = "root";
    private static final String COUNT = "count";

    private final Rows<Position> positions;
    private final Rows<Long> index;

    PositionShelf(Rows<Position> positions, Rows<Long> index) {
        this.positions = positions;
        this.index = index;
    }

    /** The position of a saying, or null if it has none. */
    @Nullable
    Position get(String situation, String saying) {
        return positions.get(RowKey.of(situation, saying));
    }

    /** Puts a position in place of what the same saying had, or takes it away. */
    void put(String situation, String saying, @Nullable Position now) {
        String key = RowKey.of(situation, saying);
        Position before = positions.get(key);
        if (before != null) {
            indexKeys(situation, saying, before).forEach(index::delete);
            positions.delete(key);
        }
        if (now != null) {
            indexKeys(situation, saying, now).forEach(row -> index.put(row, 1L));
            positions.put(key, now);
        }
        count(situation, (now == null ? 0 : 1) - (before == null ? 0 : 1));
    }

    /** The positions that are shown, in their order, as many as there is room for. */
    List<Position> shown(String situation) {
        List<Position> shown = new ArrayList<>();
        long room = PositionWeight.MOST;
        for (String row : index.firstKeys(RowKey.prefix(situation, SHOWN), Situation.POSITIONS_SHOWN)) {
            String[] parts = RowKey.parts(row);
            Position position = Objects.requireNonNull(positions.get(RowKey.of(situation, parts[parts.length - 1])));
            room -= PositionWeight.of(position);
            if (room >= 0) {
                shown.add(position);
            }
        }
        return shown;
    }

    /** How many positions there are. */
    long count(String situation) {
        Long count = index.get(RowKey.of(situation, COUNT));
        return count == null ? 0 : count;
    }

    /** The smallest low of those that stand, or null. */
    @Nullable
    Long low(String situation) {
        return number(index.firstKey(RowKey.prefix(situation, LOW)));
    }

    /** The smallest low of those that stand and are not vague, or null. */
    @Nullable
    Long firmLow(String situation) {
        return number(index.firstKey(RowKey.prefix(situation, FIRM_LOW)));
    }

    /** The greatest high of those that stand, or null if one is open or there is none. */
    @Nullable
    Long high(String situation) {
        return index.firstKey(RowKey.prefix(situation, OPEN)) == null
                ? number(index.lastKey(RowKey.prefix(situation, HIGH)))
                : null;
    }

    /** How many organisations stand behind those that stand. */
    int independent(String situation) {
        Set<String> roots = new HashSet<>();
        index.firstKeys(RowKey.prefix(situation, ROOT), Integer.MAX_VALUE)
                .forEach(row -> roots.add(RowKey.parts(row)[2]));
        return roots.size();
    }

    private void count(String situation, int more) {
        long now = count(situation) + more;
        if (now == 0) {
            index.delete(RowKey.of(situation, COUNT));
        } else {
            index.put(RowKey.of(situation, COUNT), now);
        }
    }

    private static List<String> indexKeys(String situation, String saying, Position position) {
        List<String> keys = new ArrayList<>();
        boolean stands = position.status() == PositionStatus.STANDING;
        keys.add(RowKey.of(situation, SHOWN, stands ? "0" : "1", latestFirst(position.published()), saying));
        if (!stands) {
            return keys;
        }
        Interval interval = position.interval();
        keys.add(RowKey.of(situation, LOW, sortable(interval.low()), saying));
        if (position.qualifier() != Qualifier.VAGUE) {
            keys.add(RowKey.of(situation, FIRM_LOW, sortable(interval.low()), saying));
        }
        Long high = interval.high();
        keys.add(
                high == null ? RowKey.of(situation, OPEN, saying) : RowKey.of(situation, HIGH, sortable(high), saying));
        String root = Independence.rootOf(position.source());
        if (root != null) {
            keys.add(RowKey.of(situation, ROOT, root, saying));
        }
        return keys;
    }

    private static String latestFirst(Instant time) {
        return RowKey.sortable(Instant.ofEpochMilli(-time.toEpochMilli()));
    }

    private static String sortable(long number) {
        return String.format("%016x", number);
    }

    private static @Nullable Long number(@Nullable String row) {
        return row == null ? null : Long.valueOf(Long.parseLong(RowKey.parts(row)[2], 16));
    }
}
