package org.claimwire.evaluation.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as the measures count them: letters and digits, joined by a hyphen, an apostrophe, a dot or a comma. */
public final class Words {

    /** A character of a word: a letter or a digit of any script, or an underscore; combining marks are none. */
    public static final String CHARACTER = "[\\p{L}\\p{N}_]";

    private static final Pattern WORD = Pattern.compile(CHARACTER + "+(?:[-'\u2019.,]" + CHARACTER + "+)*");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}_\\s]");
    private static final Pattern ANY = Pattern.compile(CHARACTER);

    private Words() {}

    /** Where the words stand, in UTF-16 code units. */
    public static List<Stretch> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> new Stretch(match.start(), match.end()))
                .toList();
    }

    /** How many words and punctuation marks there are, as corpora count the length of an article. */
    public static long countWithMarks(String text) {
        return WORD.matcher(text).results().count()
                + MARK.matcher(WORD.matcher(text).replaceAll(" ")).results().count();
    }

    /** The words in lower case, in their order. */
    public static List<String> lowerCase(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }

    /** Whether there is a letter, a digit or an underscore. */
    public static boolean anyIn(CharSequence text) {
        return ANY.matcher(text).find();
    }
}
