package org.claimwire.producer;

/** Words of the input made safe for a terminal and a log: one line, no control characters. */
public final class Printable {

    private Printable() {}

    /** The same words with every control, format, separator and surrogate character replaced by U+FFFD. */
    public static String line(String words) {
        if (words.codePoints().allMatch(Printable::isPlain)) {
            return words; // as nearly all are
        }
        return words.codePoints()
                .map(character -> isPlain(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
