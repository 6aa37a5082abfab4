package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** The places that the reader knows: countries with their demonyms, regions that tell a country, cities. */
public final class Gazetteer {

    private record Known(Scope scope, String country) {}

    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> namesByCountry = new HashMap<>();
    private final PhraseBook<Known> wide;
    private final PhraseBook<String> cities;
    private final PhraseBook<String> towns;
    private final PhraseBook<List<String>> counties;
    private final Divisions divisions;
    private final OutletHome homes;
    private final PhraseBook<Boolean> highSeas = PhraseBook.of(Lexicon.words(Gazetteer.class, "high-seas.txt"));
    private final Map<String, String> abbreviations = new HashMap<>();
    private final PhraseBook<String> states;

    /** Reads the lists of the class path. */
    public Gazetteer() {
        Map<String, String> all = new HashMap<>();
        add(all, "regions.txt", Scope.REGION);
        add(all, "demonyms.txt", Scope.DEMONYM);
        Map<String, String> countries = Lexicon.values(Gazetteer.class, "countries.txt");
        countries.forEach((name, code) -> all.put(name, Scope.COUNTRY + " " + code));
        countries.forEach((name, code) -> namesByCountry.putIfAbsent(code, name));
        wide = PhraseBook.of(all, Gazetteer::known);
        Map<String, String> named = Lexicon.entries(Gazetteer.class, "cities.txt");
        cities = PhraseBook.of(named, line -> line);
        towns = PhraseBook.of(Lexicon.entries(Gazetteer.class, "towns.txt"), line -> line);
        divisions = new Divisions(named.values());
        counties = PhraseBook.of(
                Lexicon.values(Gazetteer.class, "counties.txt"), states -> List.of(states.split("; ", -1)));
        Lexicon.values(Gazetteer.class, "region-abbreviations.txt")
                .forEach((words, region) -> abbreviations.put(withoutStop(words), region));
        Map<String, String> spelled = new HashMap<>();
        abbreviations.values().forEach(state -> spelled.put(state, state));
        states = PhraseBook.of(spelled, state -> state);
        homes = new OutletHome(named.values(), spelled.keySet());
    }

    private static void add(Map<String, String> all, String file, Scope scope) {
        Lexicon.values(Gazetteer.class, file).forEach((name, code) -> all.put(name, scope + " " + code));
    }

    private static Known known(String value) {
        int blank = value.indexOf(' ');
        return new Known(Scope.valueOf(value.substring(0, blank)), value.substring(blank + 1));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The place whose name begins at a place of a sentence and needs no other to be known, or null; names are capitalised. */
    public @Nullable PlaceName at(Sentence sentence, int first, String text) {
        PlaceName name = wideAt(sentence, first, text);
        CityMention mention = cityAt(sentence, first, text);
        boolean longer = name == null
                || mention != null && mention.phrase().size() > name.phrase().size();
        return longer && mention != null ? resolve(mention, null, null) : name;
    }

    /** The country, people or region whose name begins at a place of a sentence, or null. */
    @Nullable
    PlaceName wideAt(Sentence sentence, int first, String text) {
        Match<Known> match = mayBegin(sentence, first) ? wide.at(sentence, first) : null;
        if (match == null) {
            return mayBegin(sentence, first) ? divisions.at(sentence, first, text) : null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last());
        String words = phrase.words(text);
        Scope scope = match.value().scope();
        return new PlaceName(phrase, words, scope, match.value().country(), scope == Scope.REGION ? words : null, null);
    }

    /** Whether a sentence names waters that lie in no country. */
    boolean isAtSea(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (highSeas.at(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** What may be a city's name, beginning at a place of a sentence, or null. */
    @Nullable
    CityMention cityAt(Sentence sentence, int first, String text) {
        if (!mayBegin(sentence, first)) {
            return null;
        }
        Match<String> city = cities.at(sentence, first);
        Match<String> town = towns.at(sentence, first);
        if (city == null && town == null) {
            return null;
        }
        int last = Math.max(city == null ? first : city.last(), town == null ? first : town.last());
        List<City> named = new ArrayList<>();
        if (city != null && city.last() == last) {
            named.addAll(City.of(city.value()));
        }
        if (town != null && town.last() == last) {
            named.addAll(City.smallOf(town.value()));
        }
        Phrase phrase = new Phrase(sentence, first, last);
        return new CityMention(phrase, phrase.words(text), named);
    }

    /** The county whose name begins at a place of a sentence, or null. */
    @Nullable
    CountyMention countyAt(Sentence sentence, int first, String text) {
        Match<List<String>> match = mayBegin(sentence, first) ? counties.at(sentence, first) : null;
        if (match == null || !sentence.in(match.last() + 1, CountyMention.WORDS)) {
            return null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last() + 1);
        return new CountyMention(phrase, phrase.words(text), match.value());
    }

    /**
     * The state of the U.S. that stands behind a name, spelled or abbreviated: "Vanduser, Mo.", "Vanduser, Missouri"; null if none
     * does.
     */
    @Nullable
    String stateBehind(Sentence sentence, int last) {
        if (!sentence.is(last + 1, ",")) {
            return null;
        }
        String state = abbreviations.get(withoutStop(sentence.at(last + 2).word()));
        Match<String> spelled = mayBegin(sentence, last + 2) ? states.at(sentence, last + 2) : null;
        return state == null && spelled != null ? spelled.value() : state;
    }

    /** The same behind a name that no list has in that state: "Khashuri, Georgia" lies in the country as soon as in the state. */
    @Nullable
    String stateBehindTown(Sentence sentence, int last) {
        boolean country = COUNTRIES.contains(sentence.at(last + 2).word());
        return country ? null : stateBehind(sentence, last);
    }

    /** The city whose region or state stands beside its name, or null. */
    @Nullable
    PlaceName told(CityMention mention) {
        return mention.told(abbreviations, stateBehind(mention));
    }

    /** The state of the U.S. that stands behind what may be a city's name, or null. */
    @Nullable
    String stateBehind(CityMention mention) {
        return stateBehindTown(mention.phrase().sentence(), mention.phrase().last());
    }

    /** The city that is meant in an item about a country and a region, each null if it is not clear; null if none is. */
    @Nullable
    PlaceName resolve(CityMention mention, @Nullable String country, @Nullable String region) {
        return mention.resolve(country, region, abbreviations, stateBehind(mention));
    }

    /** Where an outlet is at home, as its name tells, or null. */
    OutletHome.@Nullable Home homeOf(@Nullable String outlet) {
        return homes.of(outlet);
    }

    /** Whether a capitalised word may be a name: what stands behind "in" is no verb, whatever the tagger makes of it. */
    private static boolean mayBegin(Sentence sentence, int first) {
        boolean place = sentence.is(first - 1, "in", "near", "outside", "from", "of");
        boolean opens = first == 0 && sentence.is(1, ",", "(", "-", "--", "\u2013", "\u2014");
        return sentence.at(first).isCapitalised()
                && (place || opens || !sentence.tagged(first, Tag.VERB, Tag.AUX, Tag.PRON));
    }

    /** A country's English name; what stands in for its code where neither the lists nor the JDK know it is the code itself. */
    public String nameOf(String country) {
        String name = namesByCountry.get(country);
        return name == null ? new Locale("", country).getDisplayCountry(Locale.ENGLISH) : name;
    }
}
