package org.claimwire.extraction.context;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The day on which an item's event happened, as the lead tells: "was shot on Saturday night", but not "police said on Saturday". */
final class EventDay {

    private static final int SENTENCES = 5;

    /** How far from its cue a day is that tells when something was said. */
    private static final int REACH = 6;

    /** Words that make a day the end or the start of a stretch, or one to come. */
    private static final Set<String> STRETCH =
            Set.of("after", "before", "between", "by", "from", "next", "since", "through", "till", "until");

    private static final Set<String> TO_COME = Set.of(
            "court", "due", "expected", "held", "hearing", "scheduled", "set", "sentenced", "shall", "will", "'ll");

    private static final Chronicle CHRONICLE = new Chronicle();

    private EventDay() {}

    /**
     * The one day of the first sentence that tells of the event and names a day; null if it names several. If none does, today
     * where the lead tells it as a chronicle does, else null.
     */
    static @Nullable StatedTime of(
            Passage lead, List<Attribution> attributions, ItemEvents events, @Nullable StatedTime published) {
        if (published == null) {
            return null;
        }
        LocalDate today = published.time().atZone(ZoneOffset.UTC).toLocalDate();
        for (Sentence sentence :
                lead.sentences().subList(0, Math.min(SENTENCES, lead.sentences().size()))) {
            Set<LocalDate> days =
                    events.areTold(sentence) ? days(sentence, lead.field(), attributions, today) : Set.of();
            if (!days.isEmpty()) {
                LocalDate day = days.iterator().next();
                return days.size() == 1 && !day.isAfter(today) ? StatedTime.of(day) : null;
            }
        }
        return CHRONICLE.isOfToday(lead) ? StatedTime.of(today) : null;
    }

    private static Set<LocalDate> days(Sentence s, Field field, List<Attribution> attributions, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < s.size(); i++) {
            LocalDate day = Calendar.day(s, i, today);
            LocalDate date = day == null ? Calendar.date(s, i, today) : day;
            if (date != null && !isElsewhere(s, i) && !isSaidThen(s, i, field, attributions)) {
                days.add(date);
            }
        }
        return days;
    }

    private static boolean isElsewhere(Sentence s, int i) {
        boolean elsewhere = s.in(i - 1, STRETCH) || s.in(i - 2, STRETCH);
        for (int k = i - 1; k >= 0 && !s.endsClause(k) && !s.is(k, ","); k--) {
            elsewhere |= s.in(k, TO_COME);
        }
        return elsewhere;
    }

    private static boolean isSaidThen(Sentence s, int i, Field field, List<Attribution> attributions) {
        Span day = new Span(field, s.at(i).begin(), s.at(i).end());
        boolean told = false;
        boolean near = false;
        for (Attribution one : attributions) {
            told |= one.content().stream().anyMatch(span -> span.contains(day));
            near |= one.cue().sentence().equals(s)
                    && i >= one.cue().first() - REACH
                    && i <= one.cue().last() + REACH;
        }
        return near && !told;
    }
}
