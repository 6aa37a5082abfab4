package org.claimwire.extraction.text;

import java.util.List;

/** The place, day and agency that open a wire story: "NAIROBI, Jan 6 (Isle Wire) - ". */
final class Dateline {

    private static final int LONGEST = 20;

    private Dateline() {}

    /** The index of the dash that ends the dateline, or -1 if the tokens open with none. */
    static int end(List<Token> tokens) {
        if (tokens.isEmpty() || !tokens.get(0).isCapitalised()) {
            return -1;
        }
        boolean inCapitals = tokens.get(0).word().chars().noneMatch(Character::isLowerCase)
                && tokens.get(0).word().length() > 2;
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            String mark = tokens.get(i).norm();
            boolean dash = mark.equals("-") || mark.equals("--") || mark.equals("\u2013") || mark.equals("\u2014");
            if (dash) {
                return inCapitals || tokens.get(i - 1).norm().equals(")") ? i : -1;
            }
            if (mark.equals(".") || mark.equals("\"")) {
                return -1;
            }
        }
        return -1;
    }
}
