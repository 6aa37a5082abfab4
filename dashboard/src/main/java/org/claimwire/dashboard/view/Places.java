package org.claimwire.dashboard.view;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/** Where something happened, in words. */
public final class Places {

    private static final int CODE = 2;

    private Places() {}

    /** The English name of a country; empty for a code of no country, or none. */
    public static String country(@Nullable String code) {
        if (code == null || code.length() != CODE) {
            return "";
        }
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return name.equals(code) ? "" : name;
    }

    /** The place and its country, such as "Almaty, Kazakhstan". */
    public static String named(Place place) {
        String country = countryOf(place);
        return country.isEmpty() || country.equalsIgnoreCase(place.getName())
                ? place.getName()
                : place.getName() + ", " + country;
    }

    static String folded(Collection<Place> places) {
        return Folded.of(places.stream()
                .flatMap(place -> Stream.of(place.getName(), place.getRegion(), place.getCity(), countryOf(place))));
    }

    static Set<String> countries(Collection<Place> places) {
        return places.stream()
                .map(Place::getCountry)
                .filter(Objects::nonNull)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String countryOf(Place place) {
        String code = place.getCountry();
        return isCode(code) ? country(code) : "";
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && code.length() == CODE && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
