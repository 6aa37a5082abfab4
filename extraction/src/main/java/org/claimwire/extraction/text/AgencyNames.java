package org.claimwire.extraction.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The agencies that credits name: in "NORDA via Isle Wire" the one that wrote, not the one that passed it on. */
public final class AgencyNames {

    private static final String VIA = " via ";
    private static final String SOURCE = "source:";
    private static final int LONGEST = 40;

    private AgencyNames() {}

    /** The agency before "via" in an outlet's name, or null if the name tells of no other. */
    public static @Nullable String passedOn(String outlet) {
        int via = outlet.toLowerCase(Locale.ROOT).indexOf(VIA);
        return via <= 0 ? null : outlet.substring(0, via).strip();
    }

    /** The agency that a credit names for certain; null if it names people, or its words may be anything. */
    static @Nullable String in(String credit) {
        String line =
                credit.startsWith("(") && credit.endsWith(")") ? credit.substring(1, credit.length() - 1) : credit;
        String first = passedOn(line);
        if (first != null) {
            return isName(first) ? first : null;
        }
        if (line.toLowerCase(Locale.ROOT).startsWith(SOURCE)) {
            String named = line.substring(SOURCE.length()).strip();
            return isName(named) ? named : null;
        }
        return isAcronym(line) ? line : null;
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && Character.isUpperCase(words.charAt(0))
                && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '&');
    }

    private static boolean isAcronym(String words) {
        return words.length() > 1 && words.length() <= 8 && words.chars().allMatch(Character::isUpperCase);
    }
}
