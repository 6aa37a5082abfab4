package org.claimwire.producer.markup;

/**
 * Words that come in pieces, put together to paragraphs: an empty line between two, no white space around a line.
 *
 * <p>Every space of Unicode is one plain space, the no-break ones among them: {@code 1&nbsp;000} becomes {@code 1 000},
 * which stays one number for a reader of figures, as it does in a plain text. What has no width and only says where a line
 * may break or which way it runs is left out, for it would cut words and numbers in two; the joiners stay, since Persian and
 * many emoji are spelled with them.
 */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();

    /** What stands between the last word and the next one: nothing, a space, a line's end or a paragraph's. */
    private String gap = "";

    /** Adds words; white space in them is one space, as HTML has it. */
    void add(String words) {
        for (int index = 0; index < words.length(); index++) {
            add(words.charAt(index));
        }
    }

    /** Adds words whose line ends are meant. */
    void addLines(String words) {
        for (int index = 0; index < words.length(); index++) {
            if (words.charAt(index) == '\n') {
                breakLine();
            } else {
                add(words.charAt(index));
            }
        }
    }

    /** Ends the line, and the paragraph if it has just been ended: two breaks in a row make an empty line. */
    void breakLine() {
        widen(gap.contains("\n") ? "\n\n" : "\n");
    }

    /** Ends the line if it has words. */
    void endLine() {
        widen("\n");
    }

    /** Ends the paragraph if it has words. */
    void endParagraph() {
        widen("\n\n");
    }

    /** The last character of the line so far; a space if there is none. */
    char last() {
        return text.length() == 0 || !gap.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** The text; half of a surrogate pair, which a reference may name, is U+FFFD in it (HTML 13.2.5.80). */
    String toText() {
        return text.codePoints()
                .map(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                        ? 0xFFFD
                        : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void add(char unit) {
        if (isSpace(unit)) {
            widen(" ");
        } else if (unit == '\u2028') {
            breakLine();
        } else if (unit == '\u2029') {
            endParagraph();
        } else if (!isWithoutWidth(unit)) {
            text.append(gap).append(unit);
            gap = "";
        }
    }

    /** The wider gap wins: a space, a line, a paragraph. */
    private void widen(String wider) {
        boolean begun = text.length() > 0;
        if (begun && rank(wider) > rank(gap)) {
            gap = wider;
        }
    }

    private static int rank(String gap) {
        return gap.isEmpty() ? 0 : gap.equals(" ") ? 1 : 1 + gap.length();
    }

    private static boolean isSpace(char unit) {
        return unit == ' '
                || unit == '\n'
                || unit == '\t'
                || unit == '\r'
                || unit == '\f'
                || unit == '\u000B'
                || unit == '\u0085'
                || unit > '\u007F' && Character.getType(unit) == Character.SPACE_SEPARATOR;
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark; marks of direction; controls. */
    private static boolean isWithoutWidth(char unit) {
        return unit == '\u00AD'
                || unit == '\u200B'
                || unit == '\u2060'
                || unit == '\uFEFF'
                || unit == '\u061C'
                || unit == '\u200E'
                || unit == '\u200F'
                || unit >= '\u202A' && unit <= '\u202E'
                || unit >= '\u2066' && unit <= '\u2069'
                || Character.getType(unit) == Character.CONTROL;
    }
}
