package org.claimwire.streams.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.StatedTime;

/** Whether a unit tells of the event that a founder tells of: by kind, time, place, and the words the item uses. */
final class Likeness {

    /** How long after a founder items may still join it: of an arrest, a death in hospital, a trial that opens. */
    static final Duration LONG = Duration.ofDays(90);

    /** How long after a founder a wide event, a story with a slugline, or one place still gathers items. */
    private static final Duration MONTH = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofDays(1);

    private Likeness() {}

    /** Whether a unit may join what the founder has founded. */
    static boolean joins(Unit unit, Unit founder) {
        return unit.region().equals(founder.region())
                && unit.kind().mayBe(founder.kind())
                && isInTime(unit, founder)
                && happenedTogether(unit, founder)
                && (placesMeet(unit, founder) && (sharesSlugline(unit, founder) || wordsSuffice(unit, founder))
                        || isNextTown(unit, founder));
    }

    /** The founder that a unit is most like first: one of its slugline, then by their words, the earliest on a tie. */
    static Comparator<Unit> mostLike(Unit unit) {
        return Comparator.comparing((Unit founder) -> !sharesSlugline(unit, founder))
                .thenComparing(founder -> -likeness(unit, founder))
                .thenComparing(Unit.ORDER);
    }

    /** Two cities of one region, of which one report names the town of the event and the other that of the court or hospital. */
    private static boolean isNextTown(Unit unit, Unit founder) {
        Duration behind = Duration.between(founder.time(), unit.time()).abs();
        return namesCity(unit)
                && namesCity(founder)
                && sharesRegion(unit, founder)
                && sharedWords(unit, founder) >= WordsNeeded.enough(behind, WordsNeeded.Width.NEXT_TOWN);
    }

    private static boolean isInTime(Unit unit, Unit founder) {
        Duration behind = Duration.between(founder.time(), unit.time());
        boolean within = behind.abs().compareTo(MONTH) <= 0
                || behind.abs().compareTo(LONG) <= 0
                        && !isWide(unit, founder)
                        && sharedWords(unit, founder) >= WordsNeeded.LATE;
        return (!behind.isNegative() || !unit.stands()) && within;
    }

    /**
     * Two days on which it happened are two events, but for one that went on over midnight, which likeness must show, and a wide
     * one under one slugline.
     */
    private static boolean happenedTogether(Unit unit, Unit founder) {
        boolean wide = isWide(unit, founder);
        boolean story = sharesSlugline(unit, founder);
        if (unit.happened() == null || founder.happened() == null || (wide && story)) {
            return true;
        }
        int apart = daysApart(unit.happened(), founder.happened()).compareTo(DAY);
        return apart < 0 || apart == 0 && (wide || story || likeness(unit, founder) >= WordsNeeded.OVER_MIDNIGHT);
    }

    private static Duration daysApart(StatedTime one, StatedTime other) {
        Instant a = one.time().truncatedTo(ChronoUnit.DAYS);
        Instant b = other.time().truncatedTo(ChronoUnit.DAYS);
        return Duration.between(a, b).abs();
    }

    private static boolean placesMeet(Unit unit, Unit founder) {
        if (isWide(unit, founder) && sharesSlugline(unit, founder)) {
            return true;
        }
        boolean bothNameCities = namesCity(unit) && namesCity(founder);
        for (Place mine : unit.places()) {
            for (Place theirs : founder.places()) {
                boolean cities = mine.city() != null && theirs.city() != null;
                if ((cities || !bothNameCities) && (mine.contains(theirs) || theirs.contains(mine))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wordsSuffice(Unit unit, Unit founder) {
        boolean oneDay = unit.happened() != null
                && founder.happened() != null
                && daysApart(unit.happened(), founder.happened()).isZero();
        boolean near = namesCity(unit) && namesCity(founder) || sharesRegion(unit, founder);
        Duration behind = Duration.between(founder.time(), unit.time()).abs();
        double shared = sharedWords(unit, founder);
        return shared >= WordsNeeded.enough(behind, width(unit, founder))
                || shared >= WordsNeeded.atLeast(behind, oneDay)
                        && likeness(unit, founder) >= WordsNeeded.of(behind, near, oneDay);
    }

    /** The narrowest place that both name. */
    private static WordsNeeded.Width width(Unit unit, Unit founder) {
        if (namesCity(unit) && namesCity(founder)) {
            return WordsNeeded.Width.CITY;
        }
        return sharesRegion(unit, founder) ? WordsNeeded.Width.REGION : WordsNeeded.Width.COUNTRY;
    }

    /** How alike their words are. */
    private static double likeness(Unit unit, Unit founder) {
        Set<String> places = places(unit, founder);
        return Wording.likeness(without(unit.terms(), places), without(founder.terms(), places));
    }

    /** How many words they share, each counted by its weight. */
    private static double sharedWords(Unit unit, Unit founder) {
        Set<String> places = places(unit, founder);
        return Wording.shared(without(unit.terms(), places), without(founder.terms(), places));
    }

    /** The words of the names of the places, which all that happens there has in common. */
    private static Set<String> places(Unit unit, Unit founder) {
        Set<String> places = new HashSet<>(Wording.ofPlaces(unit.places()));
        places.addAll(Wording.ofPlaces(founder.places()));
        return places;
    }

    private static Set<String> without(Set<String> terms, Set<String> places) {
        Set<String> left = new HashSet<>(terms);
        left.removeAll(places);
        return left;
    }

    private static boolean sharesRegion(Unit unit, Unit founder) {
        return unit.places().stream()
                .map(Place::region)
                .flatMap(region -> Optional.ofNullable(region).stream())
                .anyMatch(region -> founder.places().stream().anyMatch(place -> region.equals(place.region())));
    }

    private static boolean sharesSlugline(Unit unit, Unit founder) {
        return unit.slugline() != null && unit.slugline().equals(founder.slugline());
    }

    private static boolean namesCity(Unit unit) {
        return unit.places().stream().anyMatch(place -> place.city() != null);
    }

    private static boolean isWide(Unit unit, Unit founder) {
        return unit.kind().isWide() || founder.kind().isWide();
    }
}
