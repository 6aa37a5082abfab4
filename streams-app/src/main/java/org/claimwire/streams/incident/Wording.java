package org.claimwire.streams.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.place.Countries;

/** The words by which two texts are known to tell of one event. */
final class Wording {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    /** The words of many articles, any two of which share some. */
    private static final Set<String> USUAL = Lexicon.words(Wording.class, "usual-words.txt");

    /**
     * A word that few use tells twice as much of an event as one that many do. The mean is about one, so that weights read as words; sums
     * of quarters are exact, in whatever order.
     */
    private static final double WEIGHT = 1.5;

    private static final double USUAL_WEIGHT = WEIGHT / 2;

    private Wording() {}

    /** The longer words of the sentences that tell these figures: what sets one event of a round-up apart from the others. */
    static Set<String> of(Collection<Told> figures) {
        Set<String> words = new TreeSet<>();
        for (Told told : figures) {
            words.addAll(words(told.claim().claim().sentence().exact()));
        }
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    /** The words of the names of places, and of their regions and countries. */
    static Set<String> ofPlaces(Collection<Place> places) {
        Set<String> words = new TreeSet<>();
        for (Place place : places) {
            words.addAll(words(place.name()));
            words.addAll(words(Objects.requireNonNullElse(place.city(), "")));
            words.addAll(words(Objects.requireNonNullElse(place.region(), "")));
            words.addAll(words(place.country() == null ? "" : Countries.nameOf(place.country())));
        }
        return words;
    }

    /** The words of a text, in lower case. */
    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }

    /**
     * How alike two sets of words are: what those that they share weigh, of what all that they have weighs, from 0 to 1; 0 if both are
     * empty.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Jaccard_index#Weighted_Jaccard_similarity_and_distance">the weighted Jaccard index</a>
     */
    static double likeness(Set<String> a, Set<String> b) {
        double shared = shared(a, b);
        return shared == 0 ? 0 : shared / (weight(a.stream()) + weight(b.stream()) - shared);
    }

    /** How much the words weigh that two sets share. */
    static double shared(Set<String> a, Set<String> b) {
        return weight(a.stream().filter(b::contains));
    }

    private static double weight(Stream<String> words) {
        return words.mapToDouble(word -> USUAL.contains(word) ? USUAL_WEIGHT : WEIGHT)
                .sum();
    }
}
