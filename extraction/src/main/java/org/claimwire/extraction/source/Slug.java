package org.claimwire.extraction.source;

import java.text.Normalizer;
import java.util.Locale;

/** Names as keys write them: lower case, Latin letters without accents, words joined by hyphens. */
final class Slug {

    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36F;

    private Slug() {}

    /** A name's slug; empty for a name without letters, digits and symbols. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .forEach(c -> append(slug, c));
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    private static void append(StringBuilder slug, int c) {
        if (isKept(c)) {
            slug.appendCodePoint(c);
        } else if (!isSilent(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Marks other than accents carry vowels in some scripts, so that two names may differ in nothing else. */
    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> c < FIRST_ACCENT || c > LAST_ACCENT;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** Accents, apostrophes and full stops: "O'Neil" is written "ONeil" too, "U.S." "US". */
    private static boolean isSilent(int c) {
        return c >= FIRST_ACCENT && c <= LAST_ACCENT || c == '\'' || c == '\u2019' || c == '.';
    }
}
