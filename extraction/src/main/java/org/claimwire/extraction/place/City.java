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
        /** No other place of a thousand people, or of a twentieth of its people, bears the name, but people and things may. */
        ALONE,
        /** Others bear the name. */
        ONE_OF_SEVERAL,
        /** So small that only its region tells it, and never where a well-known one may be meant. */
        SMALL;

        private static Standing of(char mark) {
            return mark == '+' ? WELL_KNOWN : mark == '*' ? ALONE : ONE_OF_SEVERAL;
        }
    }

    /** The cities of a line of the list: {@code Portland = +US Oregon; US Maine}, {@code D.C. = +US District of Columbia, Washington}. */
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

    /** The towns of a line of the list of small ones. */
    static List<City> smallOf(String line) {
        return of(line).stream()
                .map(city -> new City(city.name, city.country, city.region, Standing.SMALL))
                .toList();
    }

    private static City at(String name, String place) {
        Standing standing = Standing.of(place.charAt(0));
        int country = standing == Standing.ONE_OF_SEVERAL ? 0 : 1;
        int region = country + 3;
        String code = place.substring(country, country + 2);
        if (region >= place.length()) {
            return new City(name, code, null, standing);
        }
        String division = place.substring(region);
        int comma = division.indexOf(", ");
        return comma < 0
                ? new City(name, code, division, standing)
                : new City(division.substring(comma + 2), code, division.substring(0, comma), standing);
    }
}
