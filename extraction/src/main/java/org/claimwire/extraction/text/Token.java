package org.claimwire.extraction.text;

import java.util.Locale;

/**
 * A word, a number or a mark.
 *
 * @param begin offset of its first UTF-16 code unit in the field
 * @param end offset behind its last
 * @param word as written
 * @param norm in lower case, with straight quotation marks and apostrophes
 * @param tag its part of speech
 */
public record Token(int begin, int end, String word, String norm, Tag tag) {

    /** What stands before the first and behind the last token of a sentence. */
    public static final Token NONE = new Token(0, 0, "", "", Tag.PUNCT);

    static Token of(String text, int begin, int end) {
        String word = text.substring(begin, end);
        return new Token(
                begin, end, word, Marks.straighten(word).replace("''", "\"").toLowerCase(Locale.ROOT), Tag.X);
    }

    Token tagged(Tag newTag) {
        return new Token(begin, end, word, norm, newTag);
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return !word.isEmpty() && Characters.any(word, Character::isLetterOrDigit);
    }
}
