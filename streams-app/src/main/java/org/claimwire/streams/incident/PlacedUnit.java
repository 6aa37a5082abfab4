package org.claimwire.streams.incident;

import org.jspecify.annotations.Nullable;

/**
 * A unit, and where it belongs.
 *
 * @param unit the unit
 * @param founder the key of the unit that founded its incident, possibly its own; null if it belongs to none, or to a watch
 * @param incident the incident, or null if it belongs to none
 */
public record PlacedUnit(
        Unit unit, @Nullable String founder, @Nullable Incident incident) {

    static PlacedUnit nowhere(Unit unit) {
        return new PlacedUnit(unit, null, null);
    }

    boolean isFounder() {
        return unit.key().equals(founder);
    }
}
