package org.claimwire.transformer;

/**
 * How a word is written, which the lower-case pieces have lost: an input of the network's. Twice the number of the shape, and one
 * more inside a quotation.
 */
final class Shape {

    /** The shape of what is no word: the marks that begin a text, part its paragraphs and end it. */
    static final int NONE = 12;

    private static final int LOWER = 0;
    private static final int CAPITALISED = 1;
    private static final int UPPER = 2;
    private static final int MIXED = 3;
    private static final int NUMBER = 4;
    private static final int MARK = 5;

    private Shape() {}

    /** The shape of a mark. */
    static int ofMark(boolean quoted) {
        return number(MARK, quoted);
    }

    /** The shape of a word that is no mark. */
    static int of(String word, boolean quoted) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return number(NUMBER, quoted);
        }
        boolean upper =
                word.codePoints().noneMatch(Shape::isLower) && word.codePoints().anyMatch(Shape::isUpper);
        boolean lower =
                word.codePoints().noneMatch(Shape::isUpper) && word.codePoints().anyMatch(Shape::isLower);
        if (upper && word.codePointCount(0, word.length()) > 1) {
            return number(UPPER, quoted);
        }
        if (isUpper(first)) {
            return number(CAPITALISED, quoted);
        }
        return number(lower ? LOWER : MIXED, quoted);
    }

    private static boolean isUpper(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }

    private static boolean isLower(int letter) {
        return Character.isLowerCase(letter);
    }

    private static int number(int shape, boolean quoted) {
        return 2 * shape + (quoted ? 1 : 0);
    }
}
