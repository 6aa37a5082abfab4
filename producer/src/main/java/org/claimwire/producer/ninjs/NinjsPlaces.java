package org.claimwire.producer.ninjs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.producer.FieldWords;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is set: its places by name. {@code located}, the place that it was written from, counts only where the
 * item names no place and the feed's settings give none.
 *
 * <p>A country's code is taken where the place is identified by ISO 3166-1 in IPTC's address of that list, {@code
 * http://cvx.iptc.org/iso3166-1a2/kz} or {@code iso3166-1a3/KAZ}, as {@code uri} (2.x, 3.x) or as {@code scheme} and
 * {@code code} (1.x). Coordinates and postal addresses are not read, and other codes say nothing of a country.
 */
final class NinjsPlaces {

    private static final Pattern ISO_3166 = Pattern.compile(
            "https?://cvx\\.iptc\\.org/iso3166-1a(?:2/([a-z]{2})|3/([a-z]{3}))", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> BY_ALPHA_3 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> new Locale("", code).getISO3Country(), Function.identity()));

    private NinjsPlaces() {}

    /**
     * The places of an item.
     *
     * @param places its places; those without a name are left out
     * @param located where it was written; null if it does not say
     * @param feedGivesPlaces whether the settings of the feed say where its items are set
     */
    static List<Place> read(List<Concept> places, @Nullable String located, boolean feedGivesPlaces) {
        List<Place> named = places.stream().flatMap(NinjsPlaces::named).toList();
        if (named.isEmpty() && located != null && !feedGivesPlaces) {
            return List.of(new Place(located, null, null, null));
        }
        return named;
    }

    private static Stream<Place> named(Concept place) {
        String name = place.name();
        return name == null ? Stream.empty() : Stream.of(new Place(name, country(place.uri()), null, null));
    }

    private static @Nullable String country(@Nullable String uri) {
        Matcher code = ISO_3166.matcher(uri == null ? "" : uri);
        if (!code.matches()) {
            return null;
        }
        if (code.group(1) == null) {
            return BY_ALPHA_3.get(code.group(2).toUpperCase(Locale.ROOT));
        }
        String alpha2 = code.group(1).toUpperCase(Locale.ROOT);
        return FieldWords.isCountry(alpha2) ? alpha2 : null;
    }
}
