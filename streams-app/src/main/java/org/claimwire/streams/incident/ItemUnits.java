package org.claimwire.streams.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Span;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.TrackedClaim;
import org.claimwire.streams.item.TrackedFigure;

/**
 * Divides what an item says of a region by event: the figures whose places lie within one another and whose kinds of event may
 * be the same, or whose kind is wide, belong together.
 */
public final class ItemUnits {

    private static final Comparator<Told> WIDEST_FIRST = Comparator.comparing((Told told) -> width(told.place()))
            .thenComparing(told -> told.claim().lives().get(0).from())
            .thenComparing(
                    told -> told.figure().span(),
                    Comparator.comparing(Span::field).thenComparing(Span::begin))
            .thenComparing(told -> told.tracked().id());

    private final RegionReading reading;
    private final List<Draft> drafts = new ArrayList<>();

    private ItemUnits(RegionReading reading) {
        this.reading = reading;
    }

    /** The units of an item in a region, with their figures; background is in none. */
    public static Map<Unit, List<Told>> of(RegionReading reading) {
        return new ItemUnits(reading).divide();
    }

    private Map<Unit, List<Told>> divide() {
        List<Told> figures = figures();
        figures.stream().filter(Told::stands).forEach(told -> add(told, true));
        long standing = drafts.size();
        figures.stream().filter(told -> !told.stands()).forEach(told -> add(told, false));
        Map<Unit, List<Told>> units = units(standing);
        while (units.size() < drafts.size()) {
            units = units(standing);
        }
        return units;
    }

    /** The units of the drafts; two that have come to one name are joined, so that one must look again. */
    private Map<Unit, List<Told>> units(long standing) {
        Map<Unit, List<Told>> units = new LinkedHashMap<>();
        Map<String, Draft> byName = new HashMap<>();
        for (Draft draft : List.copyOf(drafts)) {
            boolean alone = (draft.standing ? standing : drafts.size()) == 1;
            Unit unit = draft.unit(reading, alone);
            Draft same = byName.putIfAbsent(unit.key(), draft);
            if (same == null) {
                units.put(unit, List.copyOf(draft.figures));
            } else {
                draft.figures.forEach(same::add);
                drafts.remove(draft);
                return Map.of();
            }
        }
        return units;
    }

    private List<Told> figures() {
        List<Told> figures = new ArrayList<>();
        for (TrackedClaim claim : reading.claims()) {
            for (TrackedFigure tracked : claim.figures()) {
                Place place = tracked.figure().place();
                boolean here = place != null && reading.region().equals(place.country());
                if (here && !tracked.figure().background()) {
                    figures.add(new Told(claim, tracked));
                }
            }
        }
        figures.sort(WIDEST_FIRST);
        return figures;
    }

    private void add(Told told, boolean standing) {
        for (Draft draft : drafts) {
            if (draft.takes(told)) {
                draft.add(told);
                return;
            }
        }
        drafts.add(new Draft(told, standing));
    }

    private static int width(Place place) {
        if (place.city() != null) {
            return 2;
        }
        return place.region() == null ? 0 : 1;
    }

    /** A unit that is still growing. */
    private static final class Draft {

        private final boolean standing;
        private final List<Told> figures = new ArrayList<>();
        private EventKind kind = EventKind.UNKNOWN;

        Draft(Told first, boolean standing) {
            this.standing = standing;
            add(first);
        }

        boolean takes(Told told) {
            EventKind other = told.figure().event();
            if (!kind.mayBe(other)) {
                return false;
            }
            return kind.isWide()
                    || other.isWide()
                    || figures.stream().anyMatch(mine -> near(mine.place(), told.place()));
        }

        void add(Told told) {
            figures.add(told);
            if (kind == EventKind.UNKNOWN && told.stands() == standing) {
                kind = told.figure().event();
            }
        }

        Unit unit(RegionReading reading, boolean alone) {
            boolean stands = standing;
            List<Told> own =
                    figures.stream().filter(told -> told.stands() == stands).toList();
            Instant time =
                    own.stream().map(Draft::from).min(Comparator.naturalOrder()).orElseThrow();
            List<Told> first =
                    own.stream().filter(told -> from(told).equals(time)).toList();
            List<Place> places = first.stream().map(Told::place).distinct().toList();
            return new Unit(
                    reading.region(),
                    reading.uri(),
                    Scopes.common(places),
                    kind,
                    Set.copyOf(places),
                    time,
                    stands ? null : end(own),
                    figures.stream().anyMatch(Told::isCount),
                    reading.slugline(),
                    first.get(0).claim().headline(),
                    alone ? reading.context().terms() : Wording.of(own),
                    alone ? reading.context().happened() : null);
        }

        private static Instant from(Told told) {
            return told.stands()
                    ? told.claim().life().from()
                    : told.claim().lives().get(0).from();
        }

        private static Instant end(List<Told> own) {
            return own.stream()
                    .map(told -> told.claim().life().until())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private static boolean near(Place a, Place b) {
            return a.contains(b) || b.contains(a);
        }
    }
}
