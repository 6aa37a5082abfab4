package org.claimwire.extraction.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.ClockTime;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was made, as the words around its cue say: "on Thursday" is the last one up to the item's day.
 *
 * <p>An hour counts only where the text says by which clock: "at 2 p.m. GMT on Thursday", or "at 2 a.m. (2300 GMT) on Friday". Any
 * other leaves it at the day, since the reader of a wire cannot know where its writer's clock hung.
 */
public final class SaidTimes {

    private static final int REACH = 6;
    private static final int REACH_OF_A_TAIL = 14;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** The time that the attribution states, or null if it states none or the item's own day is unknown. */
    public @Nullable StatedTime of(Attribution attribution, @Nullable StatedTime published) {
        if (published == null) {
            return null;
        }
        LocalDate today = published.time().atZone(ZoneOffset.UTC).toLocalDate();
        Around around = new Around(attribution);
        LocalDate stated = around.day(today);
        StatedTime hour = around.hour(stated == null ? today : stated);
        Instant end = published.time().plus(published.precision().width());
        if (hour != null && !hour.time().isAfter(end)) {
            return hour;
        }
        return stated == null ? null : StatedTime.of(stated);
    }

    /** The places around a cue where a time may stand, nearest first. */
    private static final class Around {
        private final Attribution attribution;
        private final Sentence s;
        private final int first;
        private final int last;

        Around(Attribution attribution) {
            this.attribution = attribution;
            this.s = attribution.cue().sentence();
            Phrase cue = attribution.cue();
            Phrase source = attribution.source();
            Phrase beside = source != null && source.sentence() == s ? source : cue;
            this.first = Math.min(beside.first(), cue.first());
            this.last = Math.max(beside.last(), cue.last());
        }

        @Nullable
        LocalDate day(LocalDate today) {
            int end = tail();
            for (int i = attribution.cue().first(); i <= attribution.cue().last(); i++) {
                LocalDate day = dayAt(i, today);
                if (day != null) {
                    return day;
                }
            }
            for (int away = 1; away <= REACH_OF_A_TAIL; away++) {
                for (int i : new int[] {
                    attribution.cue().last() + away, attribution.cue().first() - away, first - away
                }) {
                    LocalDate day = i <= end && (i >= first || away <= REACH) && isFree(i) ? dayAt(i, today) : null;
                    if (day != null) {
                        return day;
                    }
                }
            }
            return null;
        }

        /** The last place that may tell when it was said: before what is said, or before another verb. */
        private int tail() {
            int i = last + 1;
            while (i - last <= REACH_OF_A_TAIL && !s.isOutside(i)) {
                boolean ends = attribution.says(s.at(i).begin()) || s.tagged(i, Tag.VERB, Tag.AUX) || s.is(i, ".", ";");
                if (ends) {
                    return i - 1;
                }
                i++;
            }
            return i - 1;
        }

        private @Nullable LocalDate dayAt(int i, LocalDate today) {
            boolean other = s.is(i + 1, "'s", "'")
                    || s.is(i - 1, "next", "until", "since", "by", "before", "after", "from")
                    || s.is(i + 1, "last", "next") && s.is(i + 2, "week");
            if (other) {
                return null;
            }
            LocalDate date = Calendar.date(s, i, today);
            return date != null && !date.isAfter(today) ? date : Calendar.day(s, i, today);
        }

        @Nullable
        StatedTime hour(LocalDate day) {
            int end = tail();
            for (int i = Math.max(0, first - REACH); i <= end; i++) {
                ClockTime time = isFree(i) ? ClockTime.at(s, i) : null;
                if (time != null) {
                    return stated(day, time);
                }
            }
            return null;
        }

        private @Nullable StatedTime stated(LocalDate day, ClockTime time) {
            int next = time.phrase().last() + 1;
            ClockTime other = s.is(next, "(") ? ClockTime.at(s, next + 1) : null;
            Integer offset = time.offset();
            if (offset == null && other != null && other.offset() != null) {
                offset = offset(time.minutes(), other.minutes() - other.offset());
            }
            if (offset == null) {
                return null;
            }
            Instant moment = day.atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .plus(time.minutes() - (long) offset, ChronoUnit.MINUTES);
            return new StatedTime(moment, time.exact() ? TimePrecision.INSTANT : TimePrecision.HOUR);
        }

        /** How far a clock is ahead of UTC, by the UTC told beside it; null if that may be a day off. */
        private static @Nullable Integer offset(int local, int utc) {
            int ahead = Math.floorMod(local - utc + DAY / 2, DAY) - DAY / 2;
            return Math.abs(ahead) >= 10 * HOUR ? null : Integer.valueOf(ahead);
        }

        /** Whether a place is neither in what is said nor in the words that name who says it. */
        private boolean isFree(int i) {
            Phrase source = attribution.source();
            boolean named = source != null && source.sentence() == s && source.contains(i);
            return !s.isOutside(i) && !named && !attribution.says(s.at(i).begin());
        }
    }
}
