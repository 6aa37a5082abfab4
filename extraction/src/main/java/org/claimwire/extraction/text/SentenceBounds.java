package org.claimwire.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Where sentences end: OpenNLP's model proposes, and the rules of wire copy decide.
 *
 * <p>The model is shown runs without a space only up to {@value #LONGEST_RUN} code units, since it looks back to the last
 * space at every full stop.
 */
final class SentenceBounds {

    private static final int LONGEST_RUN = 200;

    private final SentenceDetectorME detector;
    private final Set<String> titles;
    private final Set<String> starters;

    /**
     * Bounds by a model and rules.
     *
     * @param titles abbreviations that a name follows, such as {@code gen.}, in lower case
     * @param starters words that no name begins with, so that they begin a sentence, in lower case
     */
    SentenceBounds(SentenceDetectorME detector, Set<String> titles, Set<String> starters) {
        this.detector = detector;
        this.titles = titles;
        this.starters = starters;
    }

    /** Whether a sentence ends behind each token of a paragraph. */
    boolean[] ends(String text, int begin, int end, List<Token> tokens) {
        Set<Integer> proposed = proposed(text, begin, end);
        boolean[] ends = new boolean[tokens.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i == ends.length - 1 || endsAfter(tokens, i, proposed);
        }
        return ends;
    }

    private Set<Integer> proposed(String text, int begin, int end) {
        Set<Integer> proposed = new HashSet<>();
        for (Span span : detector.sentPosDetect(legible(text, begin, end))) {
            proposed.add(begin + span.getEnd());
        }
        return proposed;
    }

    private static String legible(String text, int begin, int end) {
        char[] shown = Marks.straighten(text.substring(begin, end)).toCharArray();
        int run = 0;
        for (int i = 0; i < shown.length; i++) {
            run = Marks.isSpace(shown[i]) ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                shown[i] = 'x';
            }
        }
        return new String(shown);
    }

    private boolean endsAfter(List<Token> tokens, int i, Set<Integer> proposed) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean stop = isStop(token);
        if (!stop && !(isCloser(token, next) && stopsBefore(tokens, i)) && !isDotted(token)) {
            return false;
        }
        if (isCloser(next, i + 2 < tokens.size() ? tokens.get(i + 2) : Token.NONE) && next.begin() == token.end()) {
            return false;
        }
        if (!startsSentence(next)) {
            return false;
        }
        if (isDotted(token)) {
            boolean plain = !titles.contains(token.norm()) && token.norm().length() > 2;
            return plain && starters.contains(next.norm()) && proposed.contains(token.end());
        }
        return true;
    }

    private static boolean stopsBefore(List<Token> tokens, int i) {
        int k = i - 1;
        while (k >= 0 && i - k < 4 && isMark(tokens.get(k))) {
            if (isStop(tokens.get(k))) {
                return true;
            }
            k--;
        }
        return false;
    }

    private static boolean isStop(Token token) {
        return switch (token.norm()) {
            case ".", "!", "?", "...", "\u2026", "...." -> true;
            default -> false;
        };
    }

    private static boolean isMark(Token token) {
        return !token.isWord();
    }

    private static boolean isDotted(Token token) {
        return token.isWord() && token.norm().endsWith(".");
    }

    /** A closing mark hugs what stands before it. */
    private static boolean isCloser(Token token, Token next) {
        return switch (token.word()) {
            case "\u201D", "\u2019", ")", "]", "\u00BB" -> true;
            case "\"", "'" -> next.begin() > token.end() || next == Token.NONE;
            default -> false;
        };
    }

    private static boolean startsSentence(Token token) {
        return !Character.isLowerCase(token.word().codePointAt(0))
                && !token.norm().equals(",")
                && !token.norm().equals(";");
    }
}
