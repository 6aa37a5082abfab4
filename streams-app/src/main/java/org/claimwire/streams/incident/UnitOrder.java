package org.claimwire.streams.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Place;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;

/** Finds units of a region by place and time, so that nobody looks through all of them. */
final class UnitOrder {

    private static final String ANYWHERE = "anywhere";
    private static final String COUNTRY = "country";
    private static final String WIDE = "wide";
    private static final String STANDING = " standing";
    private static final String WITHDRAWN = " withdrawn";
    private static final String FOUNDERS = "founders";
    private static final String UNITS = "units";
    private static final String MEMBERS = "members";

    private final Rows<Long> rows;

    UnitOrder(Rows<Long> rows) {
        this.rows = rows;
    }

    void add(Unit unit) {
        keys(unit, UNITS).forEach(key -> rows.put(key, 1L));
    }

    void remove(Unit unit) {
        keys(unit, UNITS).forEach(rows::delete);
    }

    void addFounder(Unit unit) {
        keys(unit, FOUNDERS).forEach(key -> rows.put(key, 1L));
    }

    void removeFounder(Unit unit) {
        keys(unit, FOUNDERS).forEach(rows::delete);
    }

    void addMember(Unit unit, String founder) {
        rows.put(RowKey.of(unit.region(), MEMBERS, founder, unit.key()), 1L);
    }

    void removeMember(Unit unit, String founder) {
        rows.delete(RowKey.of(unit.region(), MEMBERS, founder, unit.key()));
    }

    /** The keys of the units that have joined what the founder founded, itself among them. */
    List<String> membersOf(Unit founder) {
        return lastParts(rows.firstKeys(RowKey.prefix(founder.region(), MEMBERS, founder.key()), Integer.MAX_VALUE), 3);
    }

    /** The keys of the founders before a unit that it may join, as far as place and time tell. */
    Set<String> foundersNear(Unit unit) {
        Set<String> found = new LinkedHashSet<>();
        Instant before = unit.time().minus(Likeness.LONG);
        if (unit.stands()) {
            addNear(found, unit, FOUNDERS + STANDING, before, unit.time());
        } else {
            addNear(found, unit, FOUNDERS + STANDING, before, unit.time().plus(Likeness.LONG));
            addNear(found, unit, FOUNDERS + WITHDRAWN, before, unit.time().plus(Likeness.LONG));
        }
        return found;
    }

    /** The keys of the units behind a founder that may join it, as far as place and time tell. */
    Set<String> unitsNear(Unit founder) {
        Set<String> found = new LinkedHashSet<>();
        Instant after = founder.time().plus(Likeness.LONG);
        if (founder.stands()) {
            addNear(found, founder, UNITS + STANDING, founder.time(), after);
        }
        addNear(found, founder, UNITS + WITHDRAWN, founder.time().minus(Likeness.LONG), after);
        return found;
    }

    private void addNear(Set<String> found, Unit unit, String what, Instant from, Instant until) {
        for (String where : whereToLook(unit)) {
            String first = RowKey.prefix(unit.region(), what, where, RowKey.sortable(from));
            String behind = RowKey.behind(RowKey.prefix(unit.region(), what, where, RowKey.sortable(until)));
            found.addAll(lastParts(rows.keysBetween(first, behind, Integer.MAX_VALUE), 4));
        }
    }

    private static List<String> lastParts(List<String> keys, int part) {
        List<String> parts = new ArrayList<>();
        keys.forEach(key -> parts.add(RowKey.parts(key)[part]));
        return parts;
    }

    private static List<String> keys(Unit unit, String kindOfRow) {
        String what = kindOfRow + (unit.stands() ? STANDING : WITHDRAWN);
        Set<String> places = new LinkedHashSet<>();
        places.add(ANYWHERE);
        if (unit.kind().isWide()) {
            places.add(WIDE);
        }
        unit.places().forEach(place -> places.addAll(standsUnder(place)));
        return places.stream()
                .map(place -> RowKey.of(unit.region(), what, place, RowKey.sortable(unit.time()), unit.key()))
                .toList();
    }

    private static List<String> standsUnder(Place place) {
        List<String> under = new ArrayList<>();
        if (place.city() != null) {
            under.add("city " + place.city());
        }
        if (place.region() != null) {
            under.add("region " + place.region());
        }
        if (place.city() == null && place.region() == null) {
            under.add(COUNTRY);
        }
        return under;
    }

    /** A wide event may be anywhere, and so may one of which only the country is known. */
    private static Set<String> whereToLook(Unit unit) {
        Set<String> look = new LinkedHashSet<>(Set.of(COUNTRY, WIDE));
        for (Place place : unit.places()) {
            boolean country = place.city() == null && place.region() == null;
            if (country || unit.kind().isWide()) {
                return Set.of(ANYWHERE);
            }
            look.addAll(standsUnder(place));
        }
        return look;
    }
}
