package org.claimwire.producer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwire.producer.WordList;

/**
 * An agency's name alone on the last line that is not blank: the outlet. It is taken only where it cannot be the end of
 * a sentence: behind a blank line or a line that ends a sentence, and if it looks like a name. A wrong outlet would put
 * words into somebody's mouth, so that in doubt there is none.
 *
 * <p>A name is short, every word of it begins with a capital or a digit, except the small words of {@code
 * small-words.txt}; it has no full stop but in an internet name ({@code Example.kz}); it is none of the closing words of
 * {@code closing-words.txt}. Dashes and brackets around it are not part of it.
 */
final class OutletLine {

    private static final int MAX_UNITS = 40;
    private static final int MAX_WORDS = 6;
    private static final Pattern AROUND =
            Pattern.compile("^[\\s(\\[/\\u2013\\u2014-]+|(?<![\\s)\\]/\\u2013\\u2014-])[\\s)\\]/\\u2013\\u2014-]+$");
    private static final Pattern NAME_WORD =
            Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\d][\\p{L}\\p{M}\\d'\\u2019&/+-]*");
    private static final Pattern INTERNET_NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*(\\.[\\p{L}\\d-]+)+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\u2026][\"'\\u201D\\u2019\\u00BB)\\]]*\\s*$");
    private static final Set<String> SMALL_WORDS = WordList.entries(OutletLine.class, "small-words.txt");
    private static final Set<String> CLOSING_WORDS = WordList.entries(OutletLine.class, "closing-words.txt");

    private OutletLine() {}

    /** The outlet that the last line of a text names; empty if it names none. */
    static Optional<String> read(String text) {
        List<String> lines = text.lines().toList();
        int last = lastWithWords(lines, lines.size());
        int before = lastWithWords(lines, last);
        if (before < 0) {
            return Optional.empty();
        }
        boolean standsAlone =
                before < last - 1 || SENTENCE_END.matcher(lines.get(before)).find();
        String name = AROUND.matcher(lines.get(last)).replaceAll("");
        return standsAlone && looksLikeAName(name) ? Optional.of(name) : Optional.empty();
    }

    private static int lastWithWords(List<String> lines, int end) {
        int line = end - 1;
        while (line >= 0 && lines.get(line).isBlank()) {
            line--;
        }
        return line;
    }

    private static boolean looksLikeAName(String line) {
        if (line.isEmpty() || line.length() > MAX_UNITS || CLOSING_WORDS.contains(line.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String[] words = line.split("\\s+");
        return words.length <= MAX_WORDS
                && line.chars().anyMatch(Character::isLetter)
                && isWordOfAName(words[0])
                && Arrays.stream(words).allMatch(word -> SMALL_WORDS.contains(word) || isWordOfAName(word));
    }

    private static boolean isWordOfAName(String word) {
        return NAME_WORD.matcher(word).matches() || INTERNET_NAME.matcher(word).matches();
    }
}
