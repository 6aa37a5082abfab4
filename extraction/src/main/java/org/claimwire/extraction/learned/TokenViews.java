package org.claimwire.extraction.learned;

import org.claimwire.extraction.learned.ParagraphText.Quoted;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Tag;
import org.claimwire.extraction.text.Token;

/** The tokens of a paragraph as the numbers that features are made of; places outside it have numbers of their own. */
final class TokenViews {

    private static final int BEFORE = -1;
    private static final int BEHIND = -2;

    final ParagraphText paragraph;
    final int[] words;
    final int[] tags;
    final int[] shapes;
    final int[] lastTwo;
    final int[] lastThree;
    final int[] firstFour;

    /** How likely each word attributes, from 0 (never seen to) to {@link CueLexicon#STRONGEST}. */
    final int[] strengths;

    /** The strongest word outside quotations of the sentence that each place lies in. */
    final int[] strongest;

    TokenViews(ParagraphText paragraph, int[] strengths) {
        int n = paragraph.size();
        this.paragraph = paragraph;
        this.strengths = strengths;
        words = new int[n];
        tags = new int[n];
        shapes = new int[n];
        lastTwo = new int[n];
        lastThree = new int[n];
        firstFour = new int[n];
        strongest = new int[n];
        for (int i = 0; i < n; i++) {
            view(i, paragraph.at(i));
        }
        for (int i = 0; i < n; i = paragraph.last(i) + 1) {
            strongestOfSentence(i);
        }
    }

    private void view(int i, Token token) {
        String norm = token.norm();
        int length = norm.length();
        words[i] = word(token);
        tags[i] = token.tag().ordinal() + 1;
        shapes[i] = shape(token.word());
        lastTwo[i] = hash(norm, Math.max(0, length - 2), length);
        lastThree[i] = hash(norm, Math.max(0, length - 3), length);
        firstFour[i] = hash(norm, 0, Math.min(4, length));
    }

    private void strongestOfSentence(int first) {
        int last = paragraph.last(first);
        int most = 0;
        for (int i = first; i <= last; i++) {
            most = paragraph.quoted(i) == Quoted.INSIDE ? most : Math.max(most, strengths[i]);
        }
        for (int i = first; i <= last; i++) {
            strongest[i] = most;
        }
    }

    /** A word as a number; all digits count as the same one. */
    static int word(Token token) {
        String norm = token.norm();
        int hash = 0;
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            hash = 31 * hash + (Character.isDigit(c) ? '0' : c);
        }
        return hash;
    }

    private static int hash(String norm, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + norm.charAt(i);
        }
        return hash;
    }

    private static int shape(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return 1;
        }
        if (!Character.isLetter(first)) {
            return 0;
        }
        if (Character.isUpperCase(first)) {
            return word.length() > 1 && Characters.none(word, Character::isLowerCase) ? 4 : 3;
        }
        return 2;
    }

    int size() {
        return words.length;
    }

    /** The number at a place of one of the views. */
    int at(int[] view, int i) {
        if (i < 0) {
            return BEFORE;
        }
        return i >= view.length ? BEHIND : view[i];
    }

    /** How a place stands to quotations, as a number. */
    int quoted(int i) {
        if (i < 0) {
            return BEFORE;
        }
        return i >= words.length ? BEHIND : paragraph.quoted(i).ordinal();
    }

    boolean isQuotedInside(int i) {
        return paragraph.quoted(i) == Quoted.INSIDE;
    }

    boolean isVerb(int i) {
        Tag tag = paragraph.at(i).tag();
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    boolean is(int i, String norm) {
        return paragraph.at(i).norm().equals(norm);
    }

    /** A distance in tokens, coarser the longer it is. */
    static int distance(int tokens) {
        if (tokens <= 3) {
            return tokens;
        }
        if (tokens <= 5) {
            return 4;
        }
        if (tokens <= 8) {
            return 5;
        }
        if (tokens <= 13) {
            return 6;
        }
        return tokens <= 22 ? 7 : 8;
    }
}
