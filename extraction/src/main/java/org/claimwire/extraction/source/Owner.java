package org.claimwire.extraction.source;

import java.util.Locale;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.place.PlaceName;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is: the country, and the town where it has one.
 *
 * @param country ISO 3166-1 alpha-2; null if neither the words nor the item tell it
 * @param town the town or region, or null
 * @param told whether the words themselves tell the country or the town
 */
record Owner(@Nullable String country, @Nullable String town, boolean told) {

    /** Of a body that a mention names; the place beside its words counts before any other of the mention, then the item's. */
    static Owner of(Phrase words, Phrase mention, ItemPlaces places) {
        PlaceName beside = beside(words, places);
        String country = beside == null ? null : beside.country();
        String town = null;
        for (PlaceName place : places.in(words.sentence())) {
            boolean fits = mention.contains(place.phrase().first())
                    && (beside == null || place.country().equals(beside.country()));
            if (fits) {
                country = place.country();
                town = isTown(place) ? place.usualName() : town;
            }
        }
        return country == null ? new Owner(places.country(), null, false) : new Owner(country, town, true);
    }

    private static boolean isTown(PlaceName place) {
        return place.scope() == Scope.CITY || place.scope() == Scope.REGION;
    }

    /** "Kazakh" or "Kazakhstan's" before the words, "of Kazakhstan" behind them. */
    private static @Nullable PlaceName beside(Phrase words, ItemPlaces places) {
        Sentence s = words.sentence();
        PlaceName behind = null;
        for (PlaceName place : places.in(s)) {
            int last = place.phrase().last();
            int gap = words.first() - last;
            if (gap == 1 || gap == 2 && s.is(last + 1, "'s", "'")) {
                return place;
            }
            int from = words.last() + 1;
            boolean of = s.is(from, "of")
                    && (place.phrase().first() == from + 1
                            || place.phrase().first() == from + 2 && s.is(from + 1, "the"));
            behind = of ? place : behind;
        }
        return behind;
    }

    /** The key of a body of this owner; null without a country, for then nobody can tell it from another country's. */
    @Nullable
    String key(String stem, boolean local) {
        if (country == null) {
            return null;
        }
        String place = town != null && local ? "/" + Slug.of(town) : "";
        return stem + ":" + country.toLowerCase(Locale.ROOT) + place;
    }

    /** The same owner in a town. */
    Owner in(@Nullable String other) {
        return town != null || other == null ? this : new Owner(country, other, told);
    }
}
