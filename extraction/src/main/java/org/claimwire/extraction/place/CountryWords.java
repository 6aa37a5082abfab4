package org.claimwire.extraction.place;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Words other than names that tell a country: its institutions, what its news is full of, and what its newsrooms leave away. */
final class CountryWords {

    private static final PhraseBook<String> INSTITUTIONS = book("country-institutions.txt");
    private static final PhraseBook<String> IDIOMS = book("country-idioms.txt");
    private static final Set<String> ALONE = Lexicon.words(CountryWords.class, "datelines-alone.txt").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private CountryWords() {}

    private static PhraseBook<String> book(String file) {
        return PhraseBook.of(Lexicon.values(CountryWords.class, file), country -> country);
    }

    /**
     * ISO 3166-1 alpha-2 of the country of the institution that is named at a place of a sentence and that no other country has; null if
     * none is.
     */
    static @Nullable String ofInstitution(Sentence sentence, int first) {
        return valueAt(INSTITUTIONS, sentence, first);
    }

    /** ISO 3166-1 alpha-2 of the country whose news uses the words at a place of a sentence as few others' do; null if none does. */
    static @Nullable String ofIdiom(Sentence sentence, int first) {
        return valueAt(IDIOMS, sentence, first);
    }

    private static @Nullable String valueAt(PhraseBook<String> book, Sentence sentence, int first) {
        Match<String> match = book.at(sentence, first);
        return match == null ? null : match.value();
    }

    /** Whether newsrooms of the U.S. name a city abroad without its country. */
    static boolean standsAlone(String city) {
        return ALONE.contains(city.toLowerCase(Locale.ROOT));
    }
}
