package org.claimwire.extraction.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which place of a name an item means all through: the one whose region it tells once ("LEBANON, Ohio"), and near the outlet's home
 * none abroad that nothing else in the item speaks for ("Bristol police", of a station in Tennessee).
 */
final class Namesakes {

    private final Gazetteer gazetteer;
    private final Map<String, PlaceName> told = new HashMap<>();

    /** By country, the names that mean a place of it, as far as each tells by itself. */
    private final Map<String, Set<String>> namesByCountry = new HashMap<>();

    /** Looks for the regions told; {@code wide} are the countries, peoples and regions that the item names, {@code cities} the rest. */
    Namesakes(Gazetteer gazetteer, List<PlaceName> wide, List<CityMention> cities) {
        this.gazetteer = gazetteer;
        wide.forEach(this::note);
        Set<String> several = new HashSet<>();
        for (CityMention city : cities) {
            PlaceName alone = gazetteer.resolve(city, null, null);
            if (alone != null) {
                note(alone);
            }
            PlaceName name = gazetteer.told(city);
            if (name != null) {
                PlaceName first = told.merge(key(city.words()), name, (before, now) -> before);
                if (!first.place().path().equals(name.place().path())) {
                    several.add(key(city.words()));
                }
            }
        }
        told.keySet().removeAll(several);
    }

    private void note(PlaceName name) {
        namesByCountry
                .computeIfAbsent(name.country(), country -> new HashSet<>())
                .add(key(name.name()));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** What is named as a country is, as the place that the item says it is: a city, if its region is told elsewhere. */
    PlaceName meant(PlaceName name) {
        PlaceName city = name.scope() == Scope.COUNTRY ? told.get(key(name.name())) : null;
        return city == null
                ? name
                : new PlaceName(name.phrase(), name.name(), Scope.CITY, city.country(), city.region(), city.city());
    }

    /**
     * The city that is meant, or null if none is clear.
     *
     * @param near ISO 3166-1 alpha-2 of the country that the outlet is at home in or the item's institutions are of, or null
     * @param country ISO 3166-1 alpha-2 of the item's country, or null if it is not clear (yet)
     * @param region the region of it that the item is about, or null
     */
    @Nullable
    PlaceName meant(CityMention city, @Nullable String near, @Nullable String country, @Nullable String region) {
        PlaceName own = gazetteer.told(city);
        if (own != null) {
            return own;
        }
        PlaceName elsewhere = told.get(key(city.words()));
        if (elsewhere != null) {
            return city.as(elsewhere);
        }
        PlaceName name = gazetteer.resolve(city, country, region);
        if (name == null || near == null || !isDoubtful(city, name, near)) {
            return name;
        }
        return near.equals(country) ? city.at(near, region) : null;
    }

    private boolean isDoubtful(CityMention city, PlaceName name, String near) {
        return !name.country().equals(near)
                && city.isIn(near)
                && !CountryWords.standsAlone(city.words())
                && Set.of(key(city.words())).containsAll(namesByCountry.getOrDefault(name.country(), Set.of()));
    }
}
