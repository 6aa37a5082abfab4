package org.claimwire.extraction.text;

import java.util.Locale;
import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The part of a body that the desk wrote, between the lines that the wire adds: a first {@code date YYYY-MM-DD}, and behind the
 * story an agency's name alone on its line and who reported and edited it.
 *
 * @param begin offset of its first code unit
 * @param end offset behind its last
 * @param agency the agency that those lines name for certain: "NORDA via Isle Wire", "Source: NORDA", "(NORDA)", "NORDA"; or null
 */
public record WireLines(int begin, int end, @Nullable String agency) {

    private static final String DATE = "date ";
    private static final int DATE_LENGTH = "date 2022-01-06".length();
    private static final int LONGEST_CREDIT = 200;
    private static final int MOST_CREDITS = 4;
    private static final Set<String> CREDITS = Lexicon.words(WireLines.class, "credits.txt");

    /** Finds it; the outlet, if known, is recognised on the last line however it is written. */
    public static WireLines of(String text, @Nullable String outlet) {
        int begin = behindDate(text);
        int end = behindWords(text, begin, text.length());
        String agency = null;
        for (int k = 0; k < MOST_CREDITS; k++) {
            int line = lineStart(text, begin, end);
            String last = line < 0 ? "" : text.substring(line, end).strip();
            boolean name = k == 0 && isAgency(last, outlet);
            if (!name && !isCredit(last) && AgencyNames.in(last) == null) {
                break;
            }
            agency = agency == null ? AgencyNames.in(last) : agency;
            end = k == 0 && name ? line : behindWords(text, begin, line);
            if (name) {
                break;
            }
        }
        return new WireLines(begin, end, agency);
    }

    private static int behindDate(String text) {
        int i = 0;
        while (i < text.length() && Marks.isSpace(text.charAt(i))) {
            i++;
        }
        if (!text.startsWith(DATE, i) || i + DATE_LENGTH > text.length()) {
            return 0;
        }
        for (int k = DATE.length(); k < DATE_LENGTH; k++) {
            char c = text.charAt(i + k);
            boolean dash = k == DATE.length() + 4 || k == DATE.length() + 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return 0;
            }
        }
        return i + DATE_LENGTH;
    }

    private static int behindWords(String text, int begin, int from) {
        int end = from;
        while (end > begin && Marks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the last line begins; -1 if it is too long for a credit, or the only one. */
    private static int lineStart(String text, int begin, int end) {
        int line = end;
        while (line > begin && text.charAt(line - 1) != '\n' && end - line <= LONGEST_CREDIT) {
            line--;
        }
        return line > begin && text.charAt(line - 1) == '\n' ? line : -1;
    }

    private static boolean isCredit(String line) {
        String words = (line.startsWith("(") ? line.substring(1) : line).toLowerCase(Locale.ROOT);
        return CREDITS.stream().anyMatch(words::startsWith);
    }

    private static boolean isAgency(String line, @Nullable String outlet) {
        String name = line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
        if (outlet != null && name.equalsIgnoreCase(outlet)) {
            return true;
        }
        boolean capitalised = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return capitalised
                && name.length() <= 30
                && name.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/' || c == ' ')
                && name.chars().filter(c -> c == ' ').count() <= 2;
    }
}
