package org.claimwire.extraction.text;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;

/** Names of months and days of the week. */
public final class Calendar {

    private static final Set<String> MONTHS = Lexicon.words(Calendar.class, "months.txt");
    private static final Set<String> DAYS = Lexicon.words(Calendar.class, "days.txt");

    private Calendar() {}

    /** Whether a month's name, capitalised, stands at a place; "may" and "march" are words too. */
    public static boolean isMonth(Sentence sentence, int i) {
        return sentence.at(i).isCapitalised() && sentence.in(i, MONTHS);
    }

    /** Whether a day of the week, "today" or "yesterday" stands at a place. */
    public static boolean isDay(Sentence sentence, int i) {
        return sentence.in(i, DAYS);
    }
}
