package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value; the longest one that stands at a place is found.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseBook<V> {

    /**
     * A phrase found in a sentence.
     *
     * @param first the place of its first token
     * @param last the place of its last token
     * @param value what it stands for
     */
    public record Match<V>(int first, int last, V value) {

        /** How many tokens it has. */
        public int size() {
            return last - first + 1;
        }
    }

    private record Entry<V>(String[] words, V value) {}

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    /** The phrases of a lexicon; words are compared in their normalised shape. */
    public static <V> PhraseBook<V> of(Map<String, String> lexicon, Function<String, V> value) {
        PhraseBook<V> book = new PhraseBook<>();
        lexicon.forEach((words, text) -> book.add(words, value.apply(text)));
        book.byFirstWord.values().forEach(entries -> entries.sort((a, b) -> b.words.length - a.words.length));
        return book;
    }

    /** The phrases of a list, each standing for itself. */
    public static PhraseBook<Boolean> of(Set<String> phrases) {
        return of(phrases.stream().collect(Collectors.toMap(phrase -> phrase, phrase -> "")), value -> Boolean.TRUE);
    }

    private void add(String phrase, V value) {
        String[] words = phrase.toLowerCase(Locale.ROOT)
                .replace("'s ", " 's ")
                .replace("s' ", "s ' ")
                .split(" ");
        byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Entry<>(words, value));
    }

    /** The longest phrase that begins at a place of a sentence, or null. */
    public @Nullable Match<V> at(Sentence sentence, int first) {
        for (Entry<V> entry : byFirstWord.getOrDefault(sentence.norm(first), List.of())) {
            if (stands(entry.words, sentence, first)) {
                return new Match<>(first, first + entry.words.length - 1, entry.value);
            }
        }
        return null;
    }

    private static boolean stands(String[] words, Sentence sentence, int first) {
        for (int k = 1; k < words.length; k++) {
            if (!words[k].equals(sentence.norm(first + k))) {
                return false;
            }
        }
        return true;
    }
}
