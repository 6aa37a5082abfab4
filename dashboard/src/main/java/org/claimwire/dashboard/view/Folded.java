package org.claimwire.dashboard.view;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words as a search compares them: without case, accents, and what stands between words. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** All of the words, each behind one space; empty if there are none. Absent texts are passed over. */
    public static String of(Stream<? extends @Nullable CharSequence> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> {
            if (text != null) {
                all.append(' ').append(text);
            }
        });
        String plain = MARKS.matcher(Normalizer.normalize(all, Form.NFKD)).replaceAll("");
        String words =
                BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? "" : " " + words;
    }

    /** The words of one text, each behind one space. */
    public static String of(String text) {
        return of(Stream.of(text));
    }

    /** The single words of a text. */
    public static List<String> words(String text) {
        String folded = of(text).strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
