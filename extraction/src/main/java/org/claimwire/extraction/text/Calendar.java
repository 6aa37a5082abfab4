package org.claimwire.extraction.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Names of months and days, and the days that they mean in a text of a given day. */
public final class Calendar {

    private static final Map<String, String> MONTHS = Lexicon.values(Calendar.class, "months.txt");
    private static final Map<String, String> DAYS = Lexicon.values(Calendar.class, "days.txt");

    private Calendar() {}

    /** Whether a month's name, capitalised, stands at a place; "may" and "march" are words too. */
    public static boolean isMonth(Sentence sentence, int i) {
        return sentence.at(i).isCapitalised() && MONTHS.containsKey(sentence.norm(i));
    }

    /** The number of the month named at a place, from 1; 0 if none is. */
    public static int month(Sentence sentence, int i) {
        return isMonth(sentence, i) ? Integer.parseInt(MONTHS.getOrDefault(sentence.norm(i), "0")) : 0;
    }

    /** Whether a day of the week, "today" or "yesterday" stands at a place. */
    public static boolean isDay(Sentence sentence, int i) {
        return DAYS.containsKey(sentence.norm(i));
    }

    /** The day that the word at a place means: "Thursday" is the last one up to today; null if it names no day. */
    public static @Nullable LocalDate day(Sentence sentence, int i, LocalDate today) {
        String day = DAYS.get(sentence.norm(i));
        if (day == null) {
            return null;
        }
        if (Character.isDigit(day.charAt(0))) {
            return today.minusDays(Long.parseLong(day));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(day);
        return today.with(
                sentence.is(i - 1, "last")
                        ? TemporalAdjusters.previous(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
    }

    /**
     * The day written around a month's name: "Jan. 6", "January 6th, 2022", "6 January"; without a year, the last one up to
     * today. Null if no such day is written there.
     */
    public static @Nullable LocalDate date(Sentence sentence, int month, LocalDate today) {
        if (!isMonth(sentence, month)) {
            return null;
        }
        int behind = ordinal(sentence.norm(month + 1));
        int day = behind > 0 ? behind : ordinal(sentence.norm(month - 1));
        int after = behind > 0 ? month + 2 : month + 1;
        int year = year(sentence.norm(sentence.is(after, ",") ? after + 1 : after));
        return day == 0 ? null : date(year, month(sentence, month), day, today);
    }

    /** The place behind a date that begins at a place: "Jan. 6", "6 January 2022"; the same place if none does. */
    public static int behindDate(Sentence sentence, int i) {
        boolean monthFirst = isMonth(sentence, i) && ordinal(sentence.norm(i + 1)) > 0;
        boolean dayFirst = ordinal(sentence.norm(i)) > 0 && isMonth(sentence, i + 1);
        if (!monthFirst && !dayFirst) {
            return i;
        }
        int comma = sentence.is(i + 2, ",") ? i + 3 : i + 2;
        return year(sentence.norm(comma)) > 0 ? comma + 1 : i + 2;
    }

    private static @Nullable LocalDate date(int year, int month, int day, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(year == 0 ? today.getYear() : year, month, day);
            return year == 0 && date.isAfter(today) ? date.minusYears(1) : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of a day, "6" or "6th"; 0 for any other word. */
    private static int ordinal(String word) {
        String digits = word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd")
                ? word.substring(0, word.length() - 2)
                : word;
        return digits.length() <= 2 ? number(digits) : 0;
    }

    private static int year(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) ? number(word) : 0;
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && Characters.all(word, Characters::isAsciiDigit);
        return digits ? Integer.parseInt(word) : 0;
    }
}
