package org.claimwire.extraction.text;

import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;

/** Whether a text is English, told by its function words. */
public final class Language {

    private static final int ENOUGH_WORDS = 12;
    private static final int SAMPLE = 4_000;

    private final Set<String> english = Lexicon.words(Language.class, "function-words-en.txt");
    private final Set<String> foreign = Lexicon.words(Language.class, "function-words-foreign.txt");

    /** Whether the text is English, as far as its first thousands of code units tell; short texts are given the benefit. */
    public boolean isEnglish(String text, int begin) {
        int[] counts = new int[4];
        int end = Math.min(text.length(), begin + SAMPLE);
        int word = -1;
        for (int i = begin; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && word < 0) {
                word = i;
            } else if (!letter && word >= 0) {
                count(text.substring(word, i).toLowerCase(Locale.ROOT), counts);
                word = -1;
            }
        }
        int words = counts[0];
        boolean latin = counts[3] * 2 >= words;
        boolean usual = words < ENOUGH_WORDS || counts[1] * 8 >= words;
        return words > 0 && latin && usual && counts[1] >= counts[2];
    }

    private void count(String word, int[] counts) {
        counts[0]++;
        counts[1] += english.contains(word) ? 1 : 0;
        counts[2] += foreign.contains(word) ? 1 : 0;
        counts[3] += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
}
