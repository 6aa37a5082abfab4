package org.claimwire.extraction.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells sentences that count over a stretch of time: "in the past 24 hours", "in 12 shootings this weekend". */
final class Periods {

    private static final int LONGEST_NAME = 5;

    /** How many words may stand between "between" and the second day. */
    private static final int LONGEST_STRETCH = 10;

    /** Events of which one is seldom a part of another, as the blasts of one attack are. */
    private static final Set<String> CRIMES =
            Set.of("accidents", "crashes", "homicides", "incidents", "murders", "shootings", "stabbings");

    private static final Set<String> EVENTS = Set.of(
            "accidents",
            "attacks",
            "bombings",
            "clashes",
            "crashes",
            "homicides",
            "incidents",
            "murders",
            "shootings",
            "stabbings",
            "strikes");

    private final PhraseBook<Boolean> stretches = PhraseBook.of(Lexicon.words(Periods.class, "period-phrases.txt"));

    boolean areCounted(Sentence s) {
        boolean several = false;
        boolean stretch = false;
        boolean wide = false;
        boolean lasting = false;
        for (int i = 0; i < s.size(); i++) {
            if (isPast(s, i) || isAlone(s, i) || isWeekendsToll(s, i) || isRecord(s, i)) {
                return true;
            }
            several |= s.in(i, EVENTS);
            stretch |= stretches.at(s, i) != null || s.in(i, EVENTS) && areApart(s, i);
            wide |= isEverywhere(s, i);
            lasting |= isStretch(s, i);
        }
        return several && (stretch || lasting || wide) || wide && lasting;
    }

    /** "across the city", "in the city", "citywide". */
    private static boolean isEverywhere(Sentence s, int i) {
        return s.is(i, "citywide", "statewide", "nationwide")
                || s.is(i, "across", "around", "throughout")
                        && s.is(i + 1, "the")
                        && s.is(i + 2, "city", "country", "county", "nation", "region", "state");
    }

    /** "overnight", "since Friday", "since 8 p.m.", "between Tuesday afternoon and early Wednesday". */
    private static boolean isStretch(Sentence s, int i) {
        if (s.is(i, "overnight")) {
            return true;
        }
        if (s.is(i, "since")) {
            return Calendar.isDay(s, i + 1) || s.tagged(i + 1, Tag.NUM) || s.is(i + 1, "late", "early");
        }
        boolean from = s.is(i, "between", "from");
        int days = 0;
        for (int k = i + 1; from && k < i + LONGEST_STRETCH && !s.isOutside(k); k++) {
            days += Calendar.isDay(s, k) ? 1 : 0;
        }
        return days > 1;
    }

    /** "in November alone", "during that weekend". */
    private static boolean isAlone(Sentence s, int i) {
        boolean alone =
                s.is(i, "alone") && (Calendar.isMonth(s, i - 1) || s.is(i - 1, "weekend", "week", "month", "year"));
        boolean that = s.is(i, "during") && s.is(i + 1, "that");
        return alone || that && (s.is(i + 2, "weekend", "week", "month") || s.is(i + 3, "weekend", "week", "month"));
    }

    /** "Weekend shooting death toll rises to four": the toll of whatever happened in two days. */
    private static boolean isWeekendsToll(Sentence s, int i) {
        return s.is(i, "weekend") && s.is(i + 1, "shooting", "shootings", "violence") && s.is(i + 2, "death", "toll");
    }

    /** "killed in the deadliest weekend of the year": what is counted is what the weekends are compared by. */
    private static boolean isRecord(Sentence s, int i) {
        int record = s.is(i + 1, "the") ? i + 2 : i + 1;
        int stretch = s.is(record, "most") && s.is(record + 1, "violent") ? record + 2 : record + 1;
        return s.is(i, "in", "during")
                && s.is(record, "bloodiest", "deadliest", "most")
                && s.is(stretch, "weekend", "week", "month", "year");
    }

    /** "separate shootings", "12 shootings", "several weekend shootings", "in Chicago shootings". */
    private static boolean areApart(Sentence s, int events) {
        int i = events - 1;
        boolean crimes = s.in(events, CRIMES);
        boolean number = crimes && s.tagged(i, Tag.NUM) && !Calendar.isMonth(s, i - 1);
        boolean weekend = crimes && s.is(i, "weekend", "overnight");
        for (int k = i; k > events - LONGEST_NAME && !s.endsClause(k) && !s.is(k, ","); k--) {
            boolean many = s.is(k, "several", "multiple", "various", "different") && crimes;
            if (many || s.is(k, "separate", "unrelated")) {
                return true;
            }
        }
        boolean across = crimes && s.is(events + 1, "across", "around", "throughout", "citywide");
        while (s.tagged(i, Tag.PROPN) && i > events - LONGEST_NAME) {
            i--;
        }
        boolean city = crimes && i < events - 1 && s.is(i, "in", "across");
        return number || weekend || across || city;
    }

    /** "3 dead, 11 wounded" above "11 were wounded in shootings since Friday": the same number is the same stretch's. */
    static void setApart(List<Draft> drafts) {
        Set<String> counted = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.measure() == Measure.PERIOD) {
                counted.add(key(draft));
            }
        }
        drafts.replaceAll(draft -> isTotal(draft) && counted.contains(key(draft)) ? draft.with(Measure.PERIOD) : draft);
    }

    private static boolean isTotal(Draft draft) {
        Long value = draft.finding().count().value();
        boolean total = draft.measure() == Measure.TOTAL || draft.measure() == Measure.STOCK;
        return total && value != null && value > 1;
    }

    private static String key(Draft draft) {
        return draft.finding().outcome() + " " + draft.finding().count().value();
    }

    private static boolean isPast(Sentence s, int i) {
        boolean stretch = s.is(i, "past", "last", "previous")
                && (s.is(i + 1, "day", "week", "month", "24", "48", "72") || s.tagged(i + 1, Tag.NUM));
        return stretch && s.is(i - 1, "the") && s.is(i - 2, "in", "over", "during", "within");
    }
}
