package org.claimwire.extraction.text;

import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as a text writes it: "2 p.m.", "14:30 GMT", "noon UTC".
 *
 * @param phrase the words, zone included
 * @param minutes minutes since midnight, as the clock of the zone shows them
 * @param exact whether a minute beside the full hour is told
 * @param offset minutes that the zone is ahead of UTC; null if no zone is told, or one that its letters do not settle
 */
public record ClockTime(
        Phrase phrase, int minutes, boolean exact, @Nullable Integer offset) {

    private static final int HOUR = 60;
    private static final Map<String, String> ZONES = Lexicon.values(ClockTime.class, "zones.txt");

    /** The time of day that begins at a place; null if none does. A bare number is none without its half of the day or a zone. */
    public static @Nullable ClockTime at(Sentence s, int i) {
        if (s.is(i, "noon")) {
            return zoned(s, i, i, 12 * HOUR);
        }
        String word = s.norm(i);
        int digits = digits(word);
        int half = half(word.substring(digits));
        int last = i;
        if (half < 0 && digits == word.length() && half(s.norm(i + 1)) >= 0) {
            half = half(s.norm(i + 1));
            last = i + 1;
        }
        boolean read = digits > 0 && (half >= 0 || digits == word.length());
        int minutes = read ? minutes(word.substring(0, digits), half) : -1;
        ClockTime time = minutes < 0 ? null : zoned(s, i, last, minutes);
        boolean clear = time != null && (half >= 0 || word.indexOf(':') > 0 || time.offset() != null);
        return clear ? time : null;
    }

    private static ClockTime zoned(Sentence s, int first, int last, int minutes) {
        String zone = s.at(last + 1).isCapitalised() ? ZONES.get(s.norm(last + 1)) : null;
        return new ClockTime(
                new Phrase(s, first, zone == null ? last : last + 1),
                minutes,
                minutes % HOUR != 0,
                zone == null ? null : Integer.valueOf(zone));
    }

    /** How many characters of a word are digits, with one mark between hours and minutes. */
    private static int digits(String word) {
        int i = 0;
        while (i < word.length() && (isDigit(word.charAt(i)) || isMark(word, i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(String word, int i) {
        return (word.charAt(i) == ':' || word.charAt(i) == '.') && i + 1 < word.length() && isDigit(word.charAt(i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** 0 for the first half of the day, 1 for the second, -1 for any other word. */
    private static int half(String word) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> 0;
            case "pm", "p.m.", "p.m" -> 1;
            default -> -1;
        };
    }

    /** The minutes since midnight of "2", "14:30", "2.15" or "1430"; -1 if no clock shows that. */
    private static int minutes(String digits, int half) {
        int mark = Math.max(digits.indexOf(':'), digits.indexOf('.'));
        boolean four = mark < 0 && digits.length() == 4;
        if (mark < 0 && digits.length() > 2 && !four || mark > 2 || mark > 0 && digits.length() != mark + 3) {
            return -1;
        }
        int split = four ? 2 : mark < 0 ? digits.length() : mark;
        int hour = Integer.parseInt(digits.substring(0, split));
        String rest = digits.substring(four || mark < 0 ? split : mark + 1);
        int minute = rest.isEmpty() ? 0 : Integer.parseInt(rest);
        boolean shown = minute < HOUR && (half < 0 ? hour < 24 : hour >= 1 && hour <= 12);
        return shown ? (half < 0 ? hour : hour % 12 + 12 * half) * HOUR + minute : -1;
    }
}
