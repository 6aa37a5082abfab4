package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city that the reader knows.
 *
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-2
 * @param region the country's first-level division by its English name, or null if it is not known
 * @param standing how well the bare name tells it
 */
record City(String name, String country, @Nullable String region, Standing standing) {

    /** How well a bare name tells a city. */
    enum Standing {
        /** The bare name means this one of all that bear it. */
        WELL_KNOWN,
        /** No other place of a thousand people bears the name, but people and things may. */
        ALONE,
        /** Others bear the name. */
        ONE_OF_SEVERAL;

        private static Standing of(char mark) {
            return mark == '+' ? WELL_KNOWN : mark == '*' ? ALONE : ONE_OF_SEVERAL;
        }
    }

    /** The cities of a line of the list: {@code Portland = +US Oregon; US Maine}, {@code Shreveport = *US Louisiana}. */
    static List<City> of(String line) {
        int equals = line.indexOf('=');
        int bar = line.indexOf('|');
        String name = line.substring(0, bar < 0 ? equals : bar).strip();
        List<City> cities = new ArrayList<>();
        for (String place : line.substring(equals + 1).split(";", -1)) {
            cities.add(at(name, place.strip()));
        }
        return cities;
    }

    private static City at(String name, String place) {
        Standing standing = Standing.of(place.charAt(0));
        int country = standing == Standing.ONE_OF_SEVERAL ? 0 : 1;
        int region = country + 3;
        return new City(
                name,
                place.substring(country, country + 2),
                region < place.length() ? place.substring(region) : null,
                standing);
    }
}
