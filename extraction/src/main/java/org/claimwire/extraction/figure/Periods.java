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
        boolean here = false;
        boolean days = false;
        for (int i = 0; i < s.size(); i++) {
            if (isPast(s, i) || isAlone(s, i) || isWeekendsToll(s, i) || isRecord(s, i) || isSince(s, i)) {
                return true;
            }
            several |= s.in(i, EVENTS);
            stretch |= stretches.at(s, i) != null || s.in(i, EVENTS) && areApart(s, i);
            wide |= isEverywhere(s, i);
            lasting |= isStretch(s, i);
            here |= s.is(i, "in") && isWhole(s, i + 1);
            days |= areDays(s, i);
        }
        return several && (stretch || lasting || wide) || wide && lasting || here && days;
    }

    /** "across the city", "citywide". */
    private static boolean isEverywhere(Sentence s, int i) {
        return s.is(i, "citywide", "statewide", "nationwide")
                || s.is(i, "across", "around", "throughout") && isWhole(s, i + 1);
    }

    private static boolean isWhole(Sentence s, int i) {
        return s.is(i, "the") && s.is(i + 1, "city", "country", "county", "nation", "region", "state");
    }

    /** "14 shot, one fatally, since 8 p.m.": nobody is shot in one event since an hour or a day. */
    private static boolean isSince(Sentence s, int i) {
        int word = s.is(i - 1, ",") ? i - 2 : i - 1;
        boolean time = Calendar.isDay(s, i + 1) || s.is(i + 2, "a.m.", "p.m.", "am", "pm");
        return s.is(i, "since")
                && time
                && s.is(word, "dead", "fatally", "injured", "killed", "shot", "stabbed", "wounded");
    }

    /** "overnight", "since Friday", "since 8 p.m.", "between Tuesday afternoon and early Wednesday". */
    private static boolean isStretch(Sentence s, int i) {
        if (s.is(i, "overnight")) {
            return true;
        }
        if (s.is(i, "since")) {
            return Calendar.isDay(s, i + 1) || s.tagged(i + 1, Tag.NUM) || s.is(i + 1, "late", "early");
        }
        return areDays(s, i);
    }

    /** "between Friday evening and early Monday". */
    private static boolean areDays(Sentence s, int i) {
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

    /** "Weekend shooting death toll rises to four", "weekend gunfire kills five": the toll of whatever happened in two days. */
    private static boolean isWeekendsToll(Sentence s, int i) {
        boolean toll = s.is(i + 1, "shooting", "shootings", "violence") && s.is(i + 2, "death", "toll");
        return s.is(i, "weekend") && (toll || s.is(i + 1, "bloodshed", "gunfire", "violence"));
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
            if (many || s.is(k, "separate", "unrelated") || crimes && isBunch(s, k)) {
                return true;
            }
        }
        boolean across = crimes && s.is(events + 1, "across", "around", "throughout", "citywide");
        while (s.tagged(i, Tag.PROPN) && i > events - LONGEST_NAME) {
            i--;
        }
        boolean city = crimes && i < events - 1 && s.is(i, "in", "across");
        return number || weekend || across || city || crimes && areOnSides(s, events);
    }

    /** "a pair of shootings". */
    private static boolean isBunch(Sentence s, int i) {
        return s.is(i, "pair", "rash", "spate", "wave") && s.is(i + 1, "of");
    }

    /** "in shootings on the South and West sides". */
    private static boolean areOnSides(Sentence s, int events) {
        boolean sides = false;
        for (int i = events + 2; s.is(events + 1, "on") && i < events + 2 + LONGEST_NAME + 1 && !s.endsClause(i); i++) {
            sides |= s.is(i, "sides");
        }
        return sides;
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
        boolean first = s.is(i, "first") && s.tagged(i + 1, Tag.NUM) && s.is(i + 2, "days", "weeks", "months");
        return (stretch || first) && s.is(i - 1, "the") && s.is(i - 2, "in", "over", "during", "within");
    }
}
