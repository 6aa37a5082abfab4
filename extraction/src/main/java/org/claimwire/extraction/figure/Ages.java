package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells numbers that are ages, times of day or telephone numbers, and so count nobody. */
final class Ages {

    private static final int OLDEST = 120;

    private static final int LONGEST_NAME = 5;

    /** How many words of a list of ages may stand behind "ages". */
    private static final int LONGEST_LIST = 20;

    /** Nouns for one person, behind which a number between commas is an age: "a woman, 29, was shot". */
    private static final Set<String> ONE = Set.of(
            "boy",
            "daughter",
            "driver",
            "father",
            "female",
            "girl",
            "husband",
            "male",
            "man",
            "mother",
            "officer",
            "resident",
            "son",
            "student",
            "suspect",
            "teen",
            "teenager",
            "victim",
            "wife",
            "woman");

    private Ages() {}

    /** Whether the number on these tokens counts nobody. */
    static boolean isOne(Sentence s, int first, int last, long value) {
        return value <= OLDEST
                        && (isNamedAge(s, first)
                                || isBetweenCommas(s, first, last)
                                || isOneOfSeveral(s, first, last)
                                || isCutOff(s, last))
                || isHour(s, last)
                || isEmergencyCall(s, first, last);
    }

    /** "aged 12", "ages 19 to 24", "ages 24, 20, and 19", "between the ages of 18 and 23", "aged between 20 and 37". */
    private static boolean isNamedAge(Sentence s, int first) {
        int i = first - 1;
        while (i > first - LONGEST_LIST && s.is(i, "and", "to", "-", "\u2013", ",")) {
            i = s.is(i, "and") && s.is(i - 1, ",") ? i - 1 : i;
            i = s.tagged(i - 1, Tag.NUM) ? i - 2 : first - LONGEST_LIST;
        }
        i = s.is(i, "of", "between", "from") ? i - 1 : i;
        return s.is(i, "age", "aged", "ages");
    }

    /** "Anna Roe, 44, of Kenya", "a woman, 29, was", "Jon Abel, 24 was". */
    private static boolean isBetweenCommas(Sentence s, int first, int last) {
        boolean named = s.is(first - 1, ",") && (endsName(s, first - 2) || s.in(first - 2, ONE));
        return named && (s.is(last + 1, ",", "was", "is", "has", "all", "both") || isPair(s, first, last));
    }

    /** "her sons, 7 and 8, were", "two men, 18, 20, and a woman", "the women, both 22, were". */
    private static boolean isOneOfSeveral(Sentence s, int first, int last) {
        boolean closes = s.is(last + 1, ",", ".", "was", "were", ")");
        boolean each = s.is(first - 1, "both", "each") && s.is(first - 2, ",");
        boolean second = s.is(first - 1, "and") && s.tagged(first - 2, Tag.NUM) && s.is(first - 3, ",");
        boolean one = s.is(last + 1, "and")
                && s.is(first - 1, ",")
                && s.tagged(last + 2, Tag.NUM)
                && s.is(last + 3, ",", ".", "was", "were", ")");
        return one || closes && (each || second);
    }

    /** "Anna Roe, 44 and Jon Roe, 46 were found": two names with their ages. */
    private static boolean isPair(Sentence s, int first, int last) {
        boolean fullName = s.tagged(first - 2, Tag.PROPN) && s.tagged(first - 3, Tag.PROPN) && endsName(s, first - 2);
        return fullName && (s.is(last + 1, "and", ".") || s.is(last + 1, "were", "died"));
    }

    /** Whether a name that is no place's ends here: no "in" or "near" stands before it. */
    private static boolean endsName(Sentence s, int last) {
        int i = last;
        while (i > last - LONGEST_NAME && s.at(i).isCapitalised()) {
            i--;
        }
        boolean name = i < last - 1 || i < last && s.tagged(last, Tag.PROPN);
        boolean place = s.tagged(i, Tag.ADP) && !s.is(i, "as", "with");
        return name && !place && !s.tagged(i, Tag.DET);
    }

    /** "his 12- and 10-year-old sons", "a 25 y/o man". */
    private static boolean isCutOff(Sentence s, int last) {
        return s.is(last + 1, "y/o", "yo", "yr", "yrs", "y.o.")
                || s.is(last + 1, "-")
                        && s.is(last + 2, "and", "or", "to")
                        && s.norm(last + 3).endsWith("-old");
    }

    /** "around 3 p.m.", "around 10 Saturday night". */
    private static boolean isHour(Sentence s, int last) {
        if (s.is(last + 1, "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock")) {
            return true;
        }
        return Calendar.isDay(s, last + 1) && s.is(last + 2, "morning", "afternoon", "evening", "night");
    }

    private static boolean isEmergencyCall(Sentence s, int first, int last) {
        return s.is(last, "911")
                && (s.is(first - 1, "call", "called", "calling", "dialed", "the", "a", "to")
                        || s.is(last + 1, "call", "caller", "calls", "dispatcher", "dispatchers", "operator"));
    }
}
