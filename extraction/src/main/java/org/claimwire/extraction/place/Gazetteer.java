package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Map<String, String> namesByCountry = new HashMap<>();
    private final PhraseBook<Known> wide;
    private final PhraseBook<List<City>> cities;
    private final PhraseBook<List<String>> counties;
    private final PhraseBook<City> divisions;
    private final Set<String> divisionWords = lowerCase(Lexicon.words(Gazetteer.class, "division-words.txt"));
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
        Map<String, List<City>> named = citiesAndTowns();
        cities = PhraseBook.of(named);
        divisions = PhraseBook.of(divisionsOf(named.values()));
        counties = PhraseBook.of(
                Lexicon.values(Gazetteer.class, "counties.txt"), states -> List.of(states.split("; ", -1)));
        Lexicon.values(Gazetteer.class, "region-abbreviations.txt")
                .forEach((words, region) -> abbreviations.put(withoutStop(words), region));
        Map<String, String> spelled = new HashMap<>();
        abbreviations.values().forEach(state -> spelled.put(state, state));
        states = PhraseBook.of(spelled);
    }

    private static Map<String, List<City>> citiesAndTowns() {
        Map<String, List<City>> all = new HashMap<>();
        Lexicon.entries(Gazetteer.class, "cities.txt").forEach((words, line) -> all.put(words, City.of(line)));
        Lexicon.entries(Gazetteer.class, "towns.txt")
                .forEach((words, line) -> all.merge(words, City.smallOf(line), Gazetteer::both));
        return all;
    }

    /** A city of each division whose name only one country has. */
    private static Map<String, City> divisionsOf(Collection<List<City>> cities) {
        Map<String, City> found = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (City city : cities.stream().flatMap(List::stream).toList()) {
            City other = city.region() == null ? null : found.putIfAbsent(city.region(), city);
            if (other != null && !other.country().equals(city.country())) {
                ambiguous.add(other.region());
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static List<City> both(List<City> cities, List<City> towns) {
        List<City> both = new ArrayList<>(cities);
        both.addAll(towns);
        return both;
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
            return divisionAt(sentence, first, text);
        }
        Phrase phrase = new Phrase(sentence, first, match.last());
        String words = phrase.words(text);
        Scope scope = match.value().scope();
        return new PlaceName(phrase, words, scope, match.value().country(), scope == Scope.REGION ? words : null, null);
    }

    /** "Bryansk Oblast": a division by its name and what it is. */
    private @Nullable PlaceName divisionAt(Sentence sentence, int first, String text) {
        Match<City> match = mayBegin(sentence, first) ? divisions.at(sentence, first) : null;
        if (match == null || !sentence.in(match.last() + 1, divisionWords)) {
            return null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last() + 1);
        City city = match.value();
        return new PlaceName(phrase, phrase.words(text), Scope.REGION, city.country(), city.region(), null);
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
        Match<List<City>> match = mayBegin(sentence, first) ? cities.at(sentence, first) : null;
        if (match == null) {
            return null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last());
        return new CityMention(phrase, phrase.words(text), match.value());
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

    /** The state of the U.S. that stands behind a name, spelled or abbreviated: "Vanduser, Mo.", "Vanduser, Missouri"; or null. */
    @Nullable
    String stateBehind(Sentence sentence, int last) {
        if (!sentence.is(last + 1, ",")) {
            return null;
        }
        String state = abbreviations.get(withoutStop(sentence.at(last + 2).word()));
        Match<String> spelled = mayBegin(sentence, last + 2) ? states.at(sentence, last + 2) : null;
        return state == null && spelled != null ? spelled.value() : state;
    }

    /** The city that is meant in an item about a country and a region, each null if it is not clear; null if none is. */
    @Nullable
    PlaceName resolve(CityMention mention, @Nullable String country, @Nullable String region) {
        return mention.resolve(country, region, abbreviations);
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
