package org.claimwire.extraction.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** The places that the reader knows: countries with their demonyms, regions that tell a country, large cities. */
public final class Gazetteer {

    private record Known(Scope scope, String country) {}

    private final Map<String, String> namesByCountry = new HashMap<>();
    private final PhraseBook<Known> places;

    /** Reads the lists of the class path. */
    public Gazetteer() {
        Map<String, String> all = new HashMap<>();
        add(all, "cities.txt", Scope.CITY);
        add(all, "regions.txt", Scope.REGION);
        add(all, "demonyms.txt", Scope.DEMONYM);
        Map<String, String> countries = Lexicon.values(Gazetteer.class, "countries.txt");
        countries.forEach((name, code) -> all.put(name, Scope.COUNTRY + " " + code));
        countries.forEach((name, code) -> namesByCountry.putIfAbsent(code, name));
        places = PhraseBook.of(all, Gazetteer::known);
    }

    private static void add(Map<String, String> all, String file, Scope scope) {
        Lexicon.values(Gazetteer.class, file).forEach((name, code) -> all.put(name, scope + " " + code));
    }

    private static Known known(String value) {
        int blank = value.indexOf(' ');
        return new Known(Scope.valueOf(value.substring(0, blank)), value.substring(blank + 1));
    }

    /** The place whose name begins at a place of a sentence, or null; names are capitalised. */
    public @Nullable PlaceName at(Sentence sentence, int first, String text) {
        if (!sentence.at(first).isCapitalised() || sentence.tagged(first, Tag.VERB, Tag.AUX, Tag.PRON)) {
            return null;
        }
        Match<Known> match = places.at(sentence, first);
        if (match == null) {
            return null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last());
        return new PlaceName(
                phrase, phrase.words(text), match.value().scope(), match.value().country());
    }

    /** A country's English name; what stands in for its code where neither the lists nor the JDK know it is the code itself. */
    public String nameOf(String country) {
        String name = namesByCountry.get(country);
        return name == null ? new Locale("", country).getDisplayCountry(Locale.ENGLISH) : name;
    }
}
