package org.claimwire.extraction.source;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/**
 * The scripts of a name. One written in Latin letters with some of another script among them may be made to look like somebody
 * else's.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Mixed_Script_Detection">UTS 39, mixed scripts</a>
 */
final class Scripts {

    private Scripts() {}

    /** Whether Latin letters and letters of other scripts stand in it, or usual and full-width ones. */
    static boolean areMixed(String name) {
        return name.codePoints().anyMatch(Scripts::isLatin) && name.codePoints().anyMatch(Scripts::isOther);
    }

    private static boolean isLatin(int character) {
        return UnicodeScript.of(character) == UnicodeScript.LATIN && !isFullWidth(character);
    }

    private static boolean isOther(int character) {
        return Character.isLetter(character)
                && (isFullWidth(character)
                        || switch (UnicodeScript.of(character)) {
                            case LATIN, COMMON, INHERITED -> false;
                            default -> true;
                        });
    }

    private static boolean isFullWidth(int character) {
        return UnicodeBlock.of(character) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }
}
