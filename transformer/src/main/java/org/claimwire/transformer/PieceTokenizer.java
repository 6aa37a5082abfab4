package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into words and marks with their exact offsets: at blanks, and around every punctuation mark. Safe for use by many
 * threads.
 */
final class PieceTokenizer {

    private final WordPieces pieces;

    PieceTokenizer(WordPieces pieces) {
        this.pieces = pieces;
    }

    /** The words between two offsets of a text, in order. */
    List<PieceWord> words(String text, int begin, int end) {
        List<PieceWord> words = new ArrayList<>();
        boolean quoted = false;
        int at = begin;
        while (at < end) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isBlank(point) || isUnseen(point)) {
                at = next;
                continue;
            }
            if (isMark(point)) {
                boolean inside = quoted || opens(point) || closes(point);
                quoted = point == '"' ? !quoted : opens(point) || quoted && !closes(point);
                words.add(new PieceWord(at, next, pieces.of(text.substring(at, next)), Shape.ofMark(inside)));
            } else {
                next = wordEnd(text, next, end);
                String word = text.substring(at, next);
                words.add(new PieceWord(at, next, pieces.of(word), Shape.of(word, quoted)));
            }
            at = next;
        }
        return words;
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end) {
            int point = text.codePointAt(at);
            if (isBlank(point) || isMark(point) || isZeroWidth(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean opens(int mark) {
        return mark == '\u201c' || mark == '"';
    }

    private static boolean closes(int mark) {
        return mark == '\u201d';
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean isZeroWidth(int point) {
        return point == 0x200b || point == 0xfeff;
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isMark(int point) {
        boolean ascii = point >= 33 && point <= 47
                || point >= 58 && point <= 64
                || point >= 91 && point <= 96
                || point >= 123 && point <= 126;
        return ascii
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
