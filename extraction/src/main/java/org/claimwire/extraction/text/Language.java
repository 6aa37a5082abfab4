package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its function words.
 *
 * <p>A language wins by the share of the words that are its function words. Below a share that every prose exceeds it is nobody's:
 * lists, tables, code and the languages that are not listed. What stands between quotation marks is asked only where the rest
 * tells nothing, since a story may quote any language. A text of a few words, such as a headline, may be English by usual words of
 * the wires, and one that shows no language at all by the tag that it carries.
 */
public final class Language {

    /** The language that is read. */
    public static final String ENGLISH = "en";

    /** No language, or one that nobody here knows. */
    public static final String UNKNOWN = "und";

    private static final Character.UnicodeScript[] SCRIPTS = Character.UnicodeScript.values();
    private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final int SAMPLE = 16_000;
    private static final int ENOUGH_WORDS = 12;
    private static final int PROSE = 60;
    private static final int LEAST_SHARE = 8;
    private static final int KANA_SHARE = 10;

    private final Map<String, List<String>> languages = new HashMap<>();
    private final Map<String, String> scripts = Lexicon.values(Language.class, "script-languages.txt");
    private final Set<String> usual = Lexicon.words(Language.class, "usual-words-en.txt");

    /** Loads the words of all languages. */
    public Language() {
        Lexicon.values(Language.class, "function-words.txt").forEach((language, words) -> {
            for (String word : words.split(" ")) {
                add(word, language);
            }
        });
        Lexicon.words(Language.class, "function-words-en.txt").forEach(word -> add(word, ENGLISH));
    }

    private void add(String word, String language) {
        languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language);
    }

    /**
     * The BCP 47 tag of a text's language; {@link #UNKNOWN} if it shows none.
     *
     * @param title the headline, asked only where the body is too short to tell
     * @param body the body
     * @param tag the BCP 47 tag that the item carries, or null
     */
    public String of(String title, String body, @Nullable String tag) {
        Words told = new Words();
        told.add(body, false);
        if (told.isShort()) {
            told.add(title, false);
        }
        if (!told.language().equals(UNKNOWN)) {
            return told.language();
        }
        Words all = new Words();
        all.add(body, true);
        if (all.isShort()) {
            all.add(title, true);
        }
        boolean silent = all.isShort() && all.count > 0 && all.isLatin() && all.byLanguage.isEmpty();
        return silent && isEnglish(tag) ? ENGLISH : all.language();
    }

    private static boolean isEnglish(@Nullable String tag) {
        String lower = tag == null ? "" : tag.toLowerCase(Locale.ROOT);
        return lower.equals(ENGLISH) || lower.startsWith(ENGLISH + "-");
    }

    /** The words of a text, counted. */
    private final class Words {
        private final Map<String, Integer> byLanguage = new HashMap<>();
        private final int[] byScript = new int[SCRIPTS.length];
        private int count;
        private int letters;
        private int usualWords;

        /** Adds the words of a text, those between double quotation marks only if asked for. */
        void add(String text, boolean quoted) {
            int end = Math.min(text.length(), SAMPLE);
            int word = -1;
            boolean quote = false;
            for (int i = 0; i <= end; i++) {
                char c = i < end ? text.charAt(i) : ' ';
                boolean letter =
                        Character.isLetter(c) || word >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
                if (letter && word < 0) {
                    word = i;
                } else if (!letter && word >= 0) {
                    if (quoted || !quote) {
                        count(text.substring(word, i));
                    }
                    word = -1;
                }
                quote = isQuoted(quote, c);
            }
        }

        private static boolean isQuoted(boolean before, char c) {
            return switch (c) {
                case '\u201C', '\u00AB' -> true;
                case '\u201D', '\u00BB', '\n' -> false;
                case '"' -> !before;
                default -> before;
            };
        }

        private void count(String word) {
            String norm = word.toLowerCase(Locale.ROOT);
            count++;
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                countScript(word.codePointAt(i));
            }
            letters += word.length();
            usualWords += usual.contains(norm) ? 1 : 0;
            for (String language : languages.getOrDefault(norm, List.of())) {
                byLanguage.merge(language, 1, Integer::sum);
            }
        }

        private void countScript(int c) {
            Character.UnicodeScript script = c < FIRST_BEYOND_ASCII ? LATIN : Character.UnicodeScript.of(c);
            byScript[script.ordinal()]++;
        }

        boolean isShort() {
            return count < ENOUGH_WORDS;
        }

        boolean isLatin() {
            return byScript[LATIN.ordinal()] * 2 >= letters;
        }

        String language() {
            String script = scriptLanguage();
            if (script != null) {
                return script;
            }
            int english = byLanguage.getOrDefault(ENGLISH, 0) + (count < PROSE ? usualWords : 0);
            String best = english > 0 ? ENGLISH : UNKNOWN;
            int most = english;
            for (Map.Entry<String, Integer> entry : byLanguage.entrySet()) {
                int score = entry.getValue();
                boolean first = score > most
                        || score == most
                                && !best.equals(ENGLISH)
                                && entry.getKey().compareTo(best) < 0;
                if (first && !entry.getKey().equals(ENGLISH)) {
                    best = entry.getKey();
                    most = score;
                }
            }
            return most * LEAST_SHARE >= count ? best : UNKNOWN;
        }

        /** The language of a script that has but one on the wires; null if most words are in a script of many. */
        private @Nullable String scriptLanguage() {
            String found = null;
            int most = 0;
            int kana = byScript[Character.UnicodeScript.HIRAGANA.ordinal()]
                    + byScript[Character.UnicodeScript.KATAKANA.ordinal()];
            for (Character.UnicodeScript script : SCRIPTS) {
                if (byScript[script.ordinal()] > most) {
                    most = byScript[script.ordinal()];
                    found = scripts.get(script.name().toLowerCase(Locale.ROOT));
                }
            }
            return "zh".equals(found) && kana * KANA_SHARE >= letters ? "ja" : found;
        }
    }
}
