package org.claimwire.local.cli.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much room characters take in a terminal: none for combining marks, two columns for East Asian characters and emoji, else
 * one. Terminals differ on the rarer ones; being wrong costs a ragged edge.
 */
final class Columns {

    /** What a person takes for one character: a letter with its accents, an emoji of several parts. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final int EMOJI_STYLE = 0xfe0f;

    private Columns() {}

    /** The columns that words take in one line. */
    static int of(String words) {
        return isPlain(words)
                ? words.length()
                : clusters(words).stream().mapToInt(Columns::ofCluster).sum();
    }

    /** The characters as a person counts them. */
    static List<String> clusters(String words) {
        return CLUSTER.matcher(words).results().map(MatchResult::group).toList();
    }

    /** Printable ASCII takes a column a character. */
    private static boolean isPlain(String words) {
        return words.chars().allMatch(unit -> unit >= ' ' && unit <= '~');
    }

    private static int ofCluster(String cluster) {
        int first = cluster.codePointAt(0);
        boolean wide = isWide(first) || cluster.indexOf(EMOJI_STYLE) > 0;
        return wide ? 2 : hasNoWidth(first) ? 0 : 1;
    }

    private static boolean hasNoWidth(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Blocks of characters that are wide or full-width in Unicode Standard Annex 11, and of emoji. */
    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115f
                || point >= 0x2e80 && point <= 0xa4cf && point != 0x303f
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60
                || point >= 0xffe0 && point <= 0xffe6
                || point >= 0x1f300 && point <= 0x1f64f
                || point >= 0x1f680 && point <= 0x1f6ff
                || point >= 0x1f900 && point <= 0x1faff
                || point >= 0x20000 && point <= 0x3fffd;
    }
}
