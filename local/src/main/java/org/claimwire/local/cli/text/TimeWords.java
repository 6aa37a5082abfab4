package org.claimwire.local.cli.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;

/** Times as a desk writes them, in UTC; no time of day that nobody stated. */
final class TimeWords {

    private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd HH:mm'Z'");
    private static final DateTimeFormatter SHORT_DAY = format("MMM d");
    private static final DateTimeFormatter SHORT_MINUTE = format("MMM d HH:mm");

    private TimeWords() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /** Such as "2022-01-09 15:00Z"; the day alone at its midnight, where items that are dated by the day stand. */
    static String whole(Instant time) {
        return isMidnight(time) ? DAY.format(time) : MINUTE.format(time);
    }

    /** Such as "Jan 9 15:00", the year being known; the day alone at its midnight. */
    static String brief(Instant time) {
        return isMidnight(time) ? SHORT_DAY.format(time) : SHORT_MINUTE.format(time);
    }

    /** The same, and the day alone where no more was stated. */
    static String brief(StatedTime stated) {
        return stated.getPrecision() == TimePrecision.DAY
                ? SHORT_DAY.format(stated.getTime())
                : brief(stated.getTime());
    }

    private static boolean isMidnight(Instant time) {
        return time.equals(time.truncatedTo(ChronoUnit.DAYS));
    }
}
