package org.claimwire.extraction;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the people were, as narrow as the item tells.
 *
 * @param name as written, or the country's name where the item names no narrower place
 * @param country ISO 3166-1 alpha-2, or null if the item does not tell
 * @param region the country's state, province or region, by its usual English name; null for a whole country, or a city whose
 *     region is not known
 * @param city the city, by its usual English name; null for anything wider
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city) {

    /** A whole country, or a name of which no more is known. */
    public static Place ofCountry(String name, @Nullable String country) {
        return new Place(name, country, null, null);
    }

    /** Whether the other lies within this one, or is the same; never if a country is unknown. */
    public boolean contains(Place other) {
        if (country == null || !country.equals(other.country)) {
            return false;
        }
        if (city != null) {
            return isSameCity(other);
        }
        return region == null || region.equals(other.region);
    }

    /** Two cities of one name are one, unless their regions are known to differ. */
    private boolean isSameCity(Place other) {
        return Objects.equals(city, other.city)
                && (region == null || other.region == null || region.equals(other.region));
    }

    /** Its path from the country down, in lower case, such as {@code us/virginia/manassas}; {@code -} stands for a region unknown. */
    public String path() {
        StringBuilder path = new StringBuilder(country == null ? "-" : slug(country));
        if (region != null || city != null) {
            path.append('/').append(region == null ? "-" : slug(region));
        }
        if (city != null) {
            path.append('/').append(slug(city));
        }
        return path.toString();
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('/', '-').replace(' ', '-');
    }
}
