package org.claimwire.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * The part of a body that the desk wrote, between the lines that the wire adds: a first {@code date YYYY-MM-DD} and an
 * agency's name alone on the last line.
 *
 * @param begin offset of its first code unit
 * @param end offset behind its last
 */
public record WireLines(int begin, int end) {

    private static final String DATE = "date ";
    private static final int DATE_LENGTH = "date 2022-01-06".length();
    private static final int LONGEST_AGENCY = 40;

    /** Finds it; the outlet, if known, is recognised on the last line however it is written. */
    public static WireLines of(String text, @Nullable String outlet) {
        int begin = behindDate(text);
        return new WireLines(begin, beforeAgency(text, begin, outlet));
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

    private static int beforeAgency(String text, int begin, @Nullable String outlet) {
        int end = text.length();
        while (end > begin && Marks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int line = end;
        while (line > begin && text.charAt(line - 1) != '\n' && end - line <= LONGEST_AGENCY) {
            line--;
        }
        boolean whole = line > begin && text.charAt(line - 1) == '\n';
        return whole && isAgency(text.substring(line, end).strip(), outlet) ? line : end;
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
