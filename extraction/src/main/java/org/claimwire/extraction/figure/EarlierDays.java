package org.claimwire.extraction.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Sets apart figures that are told of an earlier day than the item's news: "Four people were wounded on Thursday, a block away from
 * where five were wounded in a December shooting". An item that tells of the earlier day alone, as of an arrest in the case, is about it.
 */
final class EarlierDays {

    /** How many days before an item a day that is named may still be the news. */
    private static final int NEWS = 21;

    /** How far around a number its day is looked for. */
    private static final int REACH = 25;

    /** Which day a number is told of. */
    private enum Day {
        NEWS,
        EARLIER,
        UNTOLD
    }

    private EarlierDays() {}

    /**
     * Moves to the background what is told of an earlier day with another number than that of the news before it; an item without a
     * time has none.
     */
    static void setApart(List<Draft> drafts, ItemText item) {
        if (item.published() == null) {
            return;
        }
        LocalDate today = item.published().time().atZone(ZoneOffset.UTC).toLocalDate();
        Map<Outcome, Set<Long>> news = new EnumMap<>(Outcome.class);
        Map<Outcome, Set<Long>> before = new EnumMap<>(Outcome.class);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Long value = draft.finding().count().value();
            Outcome outcome = draft.finding().outcome();
            Day day = dayOf(draft, today);
            boolean earlier = day == Day.EARLIER || isInThat(draft) && i > 0 && isBackgroundBefore(drafts, i);
            Set<Long> told =
                    contrasts(draft) ? before.getOrDefault(outcome, Set.of()) : news.getOrDefault(outcome, Set.of());
            if (earlier && value != null && !told.isEmpty() && !told.contains(value)) {
                drafts.set(i, draft.inBackground());
            } else if (value != null && !draft.background()) {
                before.computeIfAbsent(outcome, any -> new HashSet<>()).add(value);
                if (day == Day.NEWS) {
                    news.computeIfAbsent(outcome, any -> new HashSet<>()).add(value);
                }
            }
        }
    }

    /** "In that attack, four were hurt", "the gunman in the Elmton shooting wounded nine" behind figures of an earlier day. */
    private static boolean isInThat(Draft draft) {
        Sentence s = draft.sentence();
        for (int i = 0; i < draft.finding().count().first(); i++) {
            boolean named = s.is(i + 1, "the") && s.tagged(i + 2, Tag.PROPN) && s.in(i + 3, EventNouns.ONE);
            if (s.is(i, "in") && (named || s.is(i + 1, "that") && s.in(i + 2, EventNouns.ONE))) {
                return true;
            }
        }
        return false;
    }

    /** "a block east of today's shooting". */
    private static boolean contrasts(Draft draft) {
        Sentence s = draft.sentence();
        for (int i = draft.finding().count().last() + 1; i < s.size(); i++) {
            if (Calendar.isDay(s, i) && s.is(i + 1, "'s") && s.in(i + 2, EventNouns.ONE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBackgroundBefore(List<Draft> drafts, int i) {
        return drafts.get(i - 1).background()
                && drafts.get(i - 1).passage() == drafts.get(i).passage();
    }

    /** The day named next behind a number in its clause, else the last one before it. */
    private static Day dayOf(Draft draft, LocalDate today) {
        Sentence s = draft.sentence();
        int count = draft.finding().count().last();
        for (int i = count + 1; i < count + REACH && !s.endsClause(i) && !s.isOutside(i); i++) {
            Day day = dayAt(s, i, today);
            if (day != Day.UNTOLD) {
                return day;
            }
        }
        for (int i = count - 1; i > count - REACH && !s.endsClause(i) && !s.isOutside(i); i--) {
            Day day = dayAt(s, i, today);
            if (day != Day.UNTOLD) {
                return day;
            }
        }
        return Day.UNTOLD;
    }

    private static Day dayAt(Sentence s, int i, LocalDate today) {
        if (Calendar.isDay(s, i)) {
            return Day.NEWS;
        }
        LocalDate date = Calendar.date(s, i, today);
        if (date != null) {
            return date.isBefore(today.minusDays(NEWS)) ? Day.EARLIER : Day.NEWS;
        }
        if (s.is(i, "week") && s.is(i - 1, "last")) {
            return Day.EARLIER;
        }
        LocalDate month = monthsEnd(s, i, today);
        return month != null && month.isBefore(today.minusDays(NEWS)) ? Day.EARLIER : Day.UNTOLD;
    }

    /** The last day of the month of "in a December shooting"; null if none is named so. */
    private static @Nullable LocalDate monthsEnd(Sentence s, int i, LocalDate today) {
        int month = Calendar.month(s, i);
        if (month == 0 || !s.is(i - 1, "a", "in", "the") || !s.in(i + 1, EventNouns.ONE) && !s.is(i - 1, "in")) {
            return null;
        }
        LocalDate end = LocalDate.of(today.getYear(), month, 1).plusMonths(1).minusDays(1);
        return month > today.getMonthValue() ? end.minusYears(1) : end;
    }
}
