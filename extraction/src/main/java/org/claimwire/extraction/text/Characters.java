package org.claimwire.extraction.text;

import java.util.function.IntPredicate;

/** Looks at a word's characters one by one. Plain loops: every token is asked such things many times. */
public final class Characters {

    private Characters() {}

    /** Whether some code point of a word is of a kind; none of an empty word is. */
    public static boolean any(String word, IntPredicate kind) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (kind.test(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no code point of a word is of a kind. */
    public static boolean none(String word, IntPredicate kind) {
        return !any(word, kind);
    }

    /** Whether every code point of a word is of a kind; those of an empty word are of any. */
    public static boolean all(String word, IntPredicate kind) {
        return none(word, kind.negate());
    }

    /** Whether a code point is one of the digits from 0 to 9. */
    public static boolean isAsciiDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
