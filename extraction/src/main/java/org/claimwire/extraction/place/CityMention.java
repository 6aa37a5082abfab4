package org.claimwire.extraction.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.City.Standing;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words that are the name of one or more cities, and may be something else.
 *
 * @param phrase where they stand
 * @param words as written
 * @param cities the cities of this name, the greatest first
 */
record CityMention(Phrase phrase, String words, List<City> cities) {

    private static final Set<String> OTHER_THINGS = Lexicon.words(CityMention.class, "city-named-things.txt");
    private static final Set<String> OF_THE_TOWN = Lexicon.words(CityMention.class, "city-people.txt");
    private static final Set<String> PARTS = Lexicon.words(CityMention.class, "city-parts.txt");

    /**
     * The city that is meant: the one whose region or country stands beside it, else the one of the item's region, else the
     * well-known one, else the only one of all or of the item's country; null if none is clear.
     *
     * @param state the state of the U.S. that stands behind it, which may have a place of the name too small for the lists
     */
    @Nullable
    PlaceName resolve(
            @Nullable String country,
            @Nullable String region,
            Map<String, String> abbreviations,
            @Nullable String state) {
        PlaceName told = told(abbreviations, state);
        if (told != null) {
            return told;
        }
        if (isOther()) {
            return null;
        }
        City first = cities.get(0);
        City known = first.standing() == Standing.WELL_KNOWN ? first : null;
        City local = region == null || country == null ? null : in(country, region);
        boolean abroad = known != null && !known.country().equals(country);
        boolean mayYield = known == null || local != null && (local.standing() != Standing.SMALL || abroad);
        if (local != null && mayYield && (local.equals(known) || isLocal())) {
            return name(local);
        }
        if (known != null) {
            return name(known);
        }
        City only = first.standing() == Standing.ALONE ? first : only(country);
        if (only != null) {
            return isLocal() ? name(only) : null;
        }
        return country != null && region == null && isLocal() ? somewhereIn(country) : null;
    }

    /** The city whose region or state stands beside it, or null. */
    @Nullable
    PlaceName told(Map<String, String> abbreviations, @Nullable String state) {
        City beside = beside(abbreviations);
        if (beside != null) {
            return name(beside);
        }
        return state == null ? null : TownMention.of(phrase, words, state);
    }

    /** The same city as one of this name of which the item tells the region; null if the words are not said of a city. */
    @Nullable
    PlaceName as(PlaceName told) {
        boolean meant = cities.get(0).standing() == Standing.WELL_KNOWN || isLocal();
        return isOther() || !meant
                ? null
                : new PlaceName(phrase, words, Scope.CITY, told.country(), told.region(), told.city());
    }

    /** The city of this name in a country: the one of a region, else one of which the region is not known; null if none is meant. */
    @Nullable
    PlaceName at(String country, @Nullable String region) {
        if (!isLocal()) {
            return null;
        }
        City local = region == null ? null : in(country, region);
        return local == null ? somewhereIn(country) : name(local);
    }

    /** Whether a country has a city of this name. */
    boolean isIn(String country) {
        return cities.stream().anyMatch(city -> city.country().equals(country));
    }

    /** Whether all known cities of this name lie in a country. */
    boolean isOnlyIn(String country) {
        return cities.stream().allMatch(city -> city.country().equals(country));
    }

    private PlaceName name(City city) {
        return new PlaceName(phrase, words, Scope.CITY, city.country(), city.region(), city.name());
    }

    private @Nullable City in(String country, String region) {
        return cities.stream()
                .filter(city -> city.country().equals(country) && region.equals(city.region()))
                .findFirst()
                .orElse(null);
    }

    /** The city in a country that has several of its name, of which the item does not tell the region. */
    private @Nullable PlaceName somewhereIn(String country) {
        boolean there = cities.stream().anyMatch(city -> city.country().equals(country));
        return there
                ? new PlaceName(
                        phrase, words, Scope.CITY, country, null, cities.get(0).name())
                : null;
    }

    /** The only city of a country, whose lesser towns of that name are not known in the U.S. */
    private @Nullable City only(@Nullable String country) {
        if (country == null || country.equals("US")) {
            return null;
        }
        List<City> found =
                cities.stream().filter(city -> city.country().equals(country)).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The city whose region is named behind it: "Springfield, Missouri", "Springfield, Mo.", "SPRINGFIELD MO". */
    private @Nullable City beside(Map<String, String> abbreviations) {
        Sentence s = phrase.sentence();
        int i = s.is(phrase.last() + 1, ",") ? phrase.last() + 2 : phrase.last() + 1;
        String word = s.at(i).word();
        String state = abbreviations.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        for (City city : cities) {
            String region = city.region();
            if (region != null && (region.equals(state) || s.is(phrase.last() + 1, ",") && stands(region, s, i))) {
                return city;
            }
        }
        return null;
    }

    private static boolean stands(String region, Sentence s, int first) {
        String[] words = region.split(" ", -1);
        for (int k = 0; k < words.length; k++) {
            if (!words[k].equalsIgnoreCase(s.at(first + k).word())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOther() {
        return phrase.sentence().in(phrase.last() + 1, OTHER_THINGS)
                && phrase.sentence().at(phrase.last() + 1).isCapitalised();
    }

    /** Whether something or somebody is said to be there: "in Jackson", "JACKSON (AP) -", "Jackson police"; not "Jackson told". */
    boolean isLocal() {
        Sentence s = phrase.sentence();
        int before = s.in(phrase.first() - 1, PARTS) ? phrase.first() - 2 : phrase.first() - 1;
        int behind = phrase.last() + 1;
        boolean longer = s.at(behind).isCapitalised() && s.tagged(behind, Tag.PROPN, Tag.NOUN) || s.is(behind, "'s");
        boolean in = s.is(before, "in", "near", "outside", "around", "across") || PlaceName.isStruck(s, before);
        boolean there = in && !longer;
        return there || isOfTheTown(s, behind) || Dateline.opensWith(phrase);
    }

    /** "Rocky Mount police", "a Rocky Mount boy", "inside a Bellflower barbershop". */
    private boolean isOfTheTown(Sentence s, int behind) {
        boolean thing = s.is(phrase.first() - 1, "a", "an")
                && s.tagged(behind, Tag.NOUN)
                && !s.at(behind).isCapitalised();
        return thing || s.in(behind, OF_THE_TOWN);
    }

    /** The states of the U.S. that have a city of this name. */
    Set<String> states() {
        return cities.stream()
                .filter(city -> city.country().equals("US"))
                .flatMap(city -> Stream.ofNullable(city.region()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
