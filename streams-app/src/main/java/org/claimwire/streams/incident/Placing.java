package org.claimwire.streams.incident;

import java.util.List;
import java.util.stream.Stream;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Tells where a unit belongs among the founders there are: with the first watch that it matches, else with the founder it is most like. */
final class Placing {

    private final Rows<PlacedUnit> units;
    private final UnitOrder order;

    Placing(Rows<PlacedUnit> units, UnitOrder order) {
        this.units = units;
        this.order = order;
    }

    /** @param watching the watches of the unit's country, by name */
    PlacedUnit of(Unit unit, List<Watch> watching) {
        for (Watch watch : watching) {
            if (watch.matches(unit)) {
                return new PlacedUnit(unit, null, Incident.of(unit.region(), watch));
            }
        }
        Unit founder = founderOf(unit);
        return founder == null
                ? PlacedUnit.nowhere(unit)
                : new PlacedUnit(unit, founder.key(), Incident.foundedBy(founder));
    }

    /** The founder that the unit is most like; itself, if it is like none and may found; or null. */
    private @Nullable Unit founderOf(Unit unit) {
        return order.foundersNear(unit).stream()
                .flatMap(key -> Stream.ofNullable(units.get(key(unit.region(), key))))
                .map(PlacedUnit::unit)
                .filter(founder -> Unit.ORDER.compare(founder, unit) < 0 && Likeness.joins(unit, founder))
                .min(Likeness.mostLike(unit))
                .orElse(unit.founds() ? unit : null);
    }

    /** The key of a unit's row. */
    static String key(String region, String unit) {
        return RowKey.prefix(region) + unit;
    }
}
