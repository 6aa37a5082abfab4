package org.claimwire.extraction.text;

/** Quotation marks, apostrophes and dashes, in the many shapes that desks send them. */
final class Marks {

    /** No mark of another shape stands before this one in Unicode. */
    private static final char FIRST_BENT = '\u00AB';

    private Marks() {}

    /** The same text, unit by unit, with every quotation mark and apostrophe in its typewriter shape. */
    static String straighten(String text) {
        return Characters.none(text, c -> c >= FIRST_BENT) ? text : straightened(text);
    }

    private static String straightened(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201B', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u201E', '"')
                .replace('\u00AB', '"')
                .replace('\u00BB', '"');
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u201B';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\uFEFF' || c == '\0';
    }
}
