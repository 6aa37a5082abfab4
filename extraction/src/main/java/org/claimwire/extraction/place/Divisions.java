package org.claimwire.extraction.place;

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
import org.jspecify.annotations.Nullable;

/** First-level divisions of countries, known by their name and what they are: "Bryansk Oblast". Safe for use by many threads. */
final class Divisions {

    /** The most words of a division's name. */
    private static final int LONGEST = 4;

    private final Set<String> words = Lexicon.words(Gazetteer.class, "division-words.txt").stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private final Collection<String> lines;
    private @Nullable PhraseBook<String> names;

    /** The divisions of the lines of a list of cities, which are parsed once a text calls something an oblast, or the like. */
    Divisions(Collection<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The division whose name begins at a place of a sentence, or null. */
    @Nullable
    PlaceName at(Sentence sentence, int first, String text) {
        Match<String> match = isCalledOne(sentence, first) ? names().at(sentence, first) : null;
        if (match == null || !sentence.in(match.last() + 1, words)) {
            return null;
        }
        Phrase phrase = new Phrase(sentence, first, match.last() + 1);
        String country = match.value().substring(0, 2);
        return new PlaceName(
                phrase, phrase.words(text), Scope.REGION, country, match.value().substring(2), null);
    }

    private boolean isCalledOne(Sentence sentence, int first) {
        for (int i = first + 1; i <= first + LONGEST; i++) {
            if (sentence.in(i, words)) {
                return true;
            }
        }
        return false;
    }

    private synchronized PhraseBook<String> names() {
        if (names == null) {
            names = PhraseBook.of(ofOneCountry(), value -> value);
        }
        return names;
    }

    /** Each division whose name only one country has, with that country before its name. */
    private Map<String, String> ofOneCountry() {
        Map<String, String> found = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (City city : lines.stream().map(City::of).flatMap(List::stream).toList()) {
            String region = city.region();
            String value = city.country() + region;
            if (region != null && !value.equals(found.getOrDefault(region, value))) {
                ambiguous.add(region);
            } else if (region != null) {
                found.put(region, value);
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }
}
