package org.claimwire.streams.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Joins units to incidents: each to that of the founder before it, in {@link Unit#ORDER}, that it is most like, or it founds one.
 *
 * <p>A unit's place follows from the founders before it, so a change is followed only where it leads: to the members of a founder
 * that is none any longer, and to the later units that a new founder may take.
 */
public final class IncidentLedger {

    private final Rows<PlacedUnit> units;
    private final Rows<IncidentBooks.WatchList> watches;
    private final UnitOrder order;
    private final Placing placing;

    /** @param books where all of it is kept */
    public IncidentLedger(IncidentBooks books) {
        units = books.units();
        watches = books.watches();
        order = new UnitOrder(books.order());
        placing = new Placing(units, order);
    }

    /**
     * Where a unit belongs now, and where it did before.
     *
     * @param unit as it was, if it is gone, else as it is
     * @param before the incident it belonged to, or null if it belonged to none
     * @param after the incident it belongs to, or null if it belongs to none, or is gone
     */
    public record Move(
            Unit unit, @Nullable Incident before, @Nullable Incident after) {}

    /** The incident that a unit belongs to, or null if it belongs to none. */
    public @Nullable Incident incidentOf(Unit unit) {
        PlacedUnit placed = units.get(key(unit.region(), unit.key()));
        return placed == null ? null : placed.incident();
    }

    /**
     * Takes in what an item says now, in place of what it said before.
     *
     * @return the units that are new, gone, or belong elsewhere now, of this and of other items
     */
    public List<Move> replace(String region, Collection<Unit> before, Collection<Unit> after) {
        Settling settling = new Settling(region);
        before.stream().filter(unit -> !after.contains(unit)).forEach(settling::remove);
        after.stream().filter(unit -> !before.contains(unit)).forEach(settling::add);
        return settling.settle();
    }

    /**
     * Replaces the watches of a country.
     *
     * @return the units that belong elsewhere now
     */
    public List<Move> watch(String region, List<Watch> now) {
        List<Watch> sorted =
                now.stream().sorted(Comparator.comparing(Watch::name)).toList();
        if (sorted.equals(watchesOf(region))) {
            return List.of();
        }
        if (sorted.isEmpty()) {
            watches.delete(RowKey.of(region));
        } else {
            watches.put(RowKey.of(region), new IncidentBooks.WatchList(sorted));
        }
        Settling settling = new Settling(region);
        units.startingWith(RowKey.prefix(region))
                .forEach(row -> settling.look(row.value().unit()));
        return settling.settle();
    }

    private List<Watch> watchesOf(String region) {
        IncidentBooks.WatchList list = watches.get(RowKey.of(region));
        return list == null ? List.of() : list.watches();
    }

    private static String key(String region, String unit) {
        return Placing.key(region, unit);
    }

    /** One change, followed until nothing moves any more. */
    private final class Settling {

        private final String region;
        private final List<Watch> watching;
        private final TreeSet<Unit> queue = new TreeSet<>(Unit.ORDER);
        private final Map<String, PlacedUnit> before = new HashMap<>();
        private final Map<String, Unit> touched = new LinkedHashMap<>();

        Settling(String region) {
            this.region = region;
            this.watching = watchesOf(region);
        }

        void look(Unit unit) {
            queue.add(unit);
        }

        void remove(Unit unit) {
            PlacedUnit placed = Objects.requireNonNull(units.get(key(region, unit.key())), unit.key());
            note(placed);
            leave(placed);
            order.remove(unit);
            units.delete(key(region, unit.key()));
        }

        void add(Unit unit) {
            touched.put(unit.key(), unit);
            units.put(key(region, unit.key()), PlacedUnit.nowhere(unit));
            order.add(unit);
            queue.add(unit);
        }

        List<Move> settle() {
            for (Unit unit = queue.pollFirst(); unit != null; unit = queue.pollFirst()) {
                PlacedUnit placed = units.get(key(region, unit.key()));
                if (placed != null && placed.unit().equals(unit)) {
                    place(placed);
                }
            }
            return moves();
        }

        private void place(PlacedUnit placed) {
            PlacedUnit now = placing.of(placed.unit(), watching);
            if (now.equals(placed)) {
                return;
            }
            note(placed);
            leave(placed);
            units.put(key(region, now.unit().key()), now);
            if (now.founder() != null) {
                order.addMember(now.unit(), now.founder());
            }
            if (now.isFounder()) {
                order.addFounder(now.unit());
                queueThoseBehind(now.unit(), order.unitsNear(now.unit()));
            }
        }

        private void leave(PlacedUnit placed) {
            if (placed.founder() != null) {
                order.removeMember(placed.unit(), placed.founder());
            }
            if (placed.isFounder()) {
                order.removeFounder(placed.unit());
                queueThoseBehind(placed.unit(), order.membersOf(placed.unit()));
            }
        }

        private void queueThoseBehind(Unit founder, Collection<String> keys) {
            for (String key : keys) {
                PlacedUnit other = units.get(key(region, key));
                if (other != null
                        && Unit.ORDER.compare(founder, other.unit()) < 0
                        && Likeness.joins(other.unit(), founder)) {
                    queue.add(other.unit());
                }
            }
        }

        private void note(PlacedUnit placed) {
            before.putIfAbsent(placed.unit().key(), placed);
            touched.putIfAbsent(placed.unit().key(), placed.unit());
        }

        private List<Move> moves() {
            return touched.values().stream().map(this::move).toList();
        }

        private Move move(Unit unit) {
            PlacedUnit old = before.get(unit.key());
            PlacedUnit now = units.get(key(region, unit.key()));
            return new Move(
                    now == null ? unit : now.unit(),
                    old == null ? null : old.incident(),
                    now == null ? null : now.incident());
        }
    }
}
