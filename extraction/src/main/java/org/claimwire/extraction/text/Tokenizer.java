package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens, in one pass.
 *
 * <p>Contractions and possessives are cut as in the treebank that the tagger learned from ("did" "n't"); hyphenated words,
 * decimal and grouped numbers and dotted abbreviations stay whole. Every token's offsets reproduce its words.
 */
final class Tokenizer {

    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private final String text;
    private final Set<String> abbreviations;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** The tokens between two offsets; abbreviations are given in lower case with their full stop. */
    static List<Token> tokens(String text, int begin, int end, Set<String> abbreviations) {
        Tokenizer tokenizer = new Tokenizer(text, abbreviations);
        tokenizer.run(begin, end);
        return tokenizer.tokens;
    }

    private void run(int begin, int end) {
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (Marks.isSpace(c)) {
                i++;
            } else if (isWordPart(c)) {
                i = word(i, end);
            } else {
                i = mark(i, end);
            }
        }
    }

    private int word(int begin, int end) {
        int i = begin + 1;
        while (i < end && (isWordPart(text.charAt(i)) || joins(i, begin, end))) {
            i++;
        }
        if (i < end && text.charAt(i) == '.' && isAbbreviation(begin, i)) {
            i++;
        }
        int clitic = cliticAt(begin, i);
        if (clitic > begin) {
            tokens.add(Token.of(text, begin, clitic));
            tokens.add(Token.of(text, clitic, i));
        } else {
            tokens.add(Token.of(text, begin, i));
        }
        return i;
    }

    private boolean joins(int i, int begin, int end) {
        if (i + 1 >= end) {
            return false;
        }
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (c) {
            case ',' -> Character.isDigit(before) && isGroupOfThree(i, end);
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || Character.isLetter(after)
                                && Character.isLetter(before)
                                && (i - begin < 2 || text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-');
            case ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '-', '&', '_', '@', '/' -> isWordPart(after) && isWordPart(before);
            default -> Marks.isApostrophe(c) && Character.isLetter(after) && isWordPart(before);
        };
    }

    private boolean isGroupOfThree(int comma, int end) {
        for (int k = 1; k <= 3; k++) {
            if (comma + k >= end || !Character.isDigit(text.charAt(comma + k))) {
                return false;
            }
        }
        return comma + 4 >= end || !Character.isDigit(text.charAt(comma + 4));
    }

    private boolean isAbbreviation(int begin, int end) {
        if (end - begin > 8) {
            return false;
        }
        boolean initial = end - begin == 1 && Character.isUpperCase(text.charAt(begin));
        boolean dotted = text.charAt(begin) != '.'
                && text.substring(begin, end).indexOf('.') > 0
                && Character.isLetter(text.charAt(begin));
        return initial
                || dotted
                || abbreviations.contains(text.substring(begin, end).toLowerCase(Locale.ROOT) + ".");
    }

    private int cliticAt(int begin, int end) {
        if (end - begin > 40 || !holdsApostrophe(begin, end)) {
            return -1;
        }
        String word = Marks.straighten(text.substring(begin, end)).toLowerCase(Locale.ROOT);
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic) && word.length() > clitic.length()) {
                return end - clitic.length();
            }
        }
        return -1;
    }

    private boolean holdsApostrophe(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Marks.isApostrophe(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int mark(int begin, int end) {
        char c = text.charAt(begin);
        int i = begin + 1;
        if (c == '.' || c == '-' || c == '\'' && i < end && text.charAt(i) == '\'') {
            while (i < end && text.charAt(i) == c) {
                i++;
            }
        }
        tokens.add(Token.of(text, begin, i));
        return i;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
