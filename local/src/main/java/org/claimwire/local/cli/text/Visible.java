package org.claimwire.local.cli.text;

/**
 * Characters as a terminal may have them: whatever would steer it, or turn the direction of writing, is shown by a sign of its
 * own instead, such as ␛ for an escape.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int UNKNOWN = 0xfffd;

    private Visible() {}

    /** The words with every character that is not safe replaced; a lone half of a character is none that can be shown. */
    static String of(String words) {
        return words.codePoints()
                .map(Visible::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int of(int point) {
        if (point < ' ') {
            return CONTROL_PICTURES + point;
        }
        if (point == DELETE) {
            return DELETE_PICTURE;
        }
        return isSafe(point) ? point : UNKNOWN;
    }

    private static boolean isSafe(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && !turnsDirection(point);
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9); marks that only colour a neighbour may stay. */
    private static boolean turnsDirection(int point) {
        return point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
    }
}
