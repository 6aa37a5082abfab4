package org.claimwire.extraction.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that open a wire story: "NAIROBI, Jan 6 (Isle Wire) - ". It is no part of what anybody says; its place
 * is read as any other.
 *
 * @param sentence its words, up to the dash
 * @param agency who sent the story, as the brackets say; null if there are none
 */
public record Dateline(Sentence sentence, @Nullable String agency) {

    private static final int LONGEST = 20;
    private static final int LONGEST_AGENCY = 4;

    /** A headline and a line of authors may stand before it. */
    static final int LAST_PARAGRAPH = 2;

    /** The dateline of a field, or null if none opens it. */
    public static @Nullable Dateline of(Passage passage) {
        for (Sentence s : passage.sentences()) {
            if (s.paragraph() > LAST_PARAGRAPH) {
                return null;
            }
            if (s.size() > 1 && end(s.tokens()) == s.size() - 1) {
                return new Dateline(s, agency(s, passage.text()));
            }
        }
        return null;
    }

    /** The day it names, counted back from another one if it names no year; null if it names none, or no year and there is no other. */
    public @Nullable LocalDate day(@Nullable LocalDate today) {
        for (int i = 0; i < sentence.size(); i++) {
            LocalDate date = Calendar.date(sentence, i, today == null ? LocalDate.MAX.minusYears(1) : today);
            if (date != null && (today != null || date.getYear() < LocalDate.MAX.getYear() - 2)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable String agency(Sentence s, String text) {
        int close = s.size() - 2;
        int open = close;
        while (open > 0 && !s.is(open, "(")) {
            open--;
        }
        boolean named = s.is(close, ")") && s.is(open, "(") && close - open > 1 && close - open <= LONGEST_AGENCY + 1;
        for (int i = open + 1; named && i < close; i++) {
            named = s.at(i).isWord()
                    && !Calendar.isMonth(s, i)
                    && !Character.isDigit(s.at(i).word().charAt(0));
        }
        return named ? new Phrase(s, open + 1, close - 1).words(text) : null;
    }

    /** The index of the dash that ends the dateline, or -1 if the tokens open with none. */
    static int end(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return -1;
        }
        boolean bracket = tokens.get(0).norm().equals("(");
        if (!bracket && !tokens.get(0).isCapitalised()) {
            return -1;
        }
        boolean inCapitals = Characters.none(tokens.get(0).word(), Character::isLowerCase)
                && tokens.get(0).word().length() > 2;
        for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
            String mark = tokens.get(i).norm();
            boolean dash = mark.equals("-") || mark.equals("--") || mark.equals("\u2013") || mark.equals("\u2014");
            if (dash) {
                boolean closed = tokens.get(i - 1).norm().equals(")");
                return (inCapitals || closed) && (!bracket || closed) ? i : -1;
            }
            if (mark.equals(".") || mark.equals("\"")) {
                return -1;
            }
        }
        return -1;
    }
}
