package org.claimwire.producer.syndication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.StatedTimes;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Times as feeds write them: RFC 822 with the obsolete years and zones of RFC 5322, section 4.3 ({@code Thu, 6 Jan 22
 * 09:30 EST}), and ISO 8601 ({@link StatedTimes}). A weekday is not checked, since only the date counts.
 *
 * <p>What cannot be read means no time at all: an item without a time is still an item, and is shown as undated. Neither a
 * time without a zone nor a zone that several countries call theirs ({@code IST}, {@code BST}) is guessed at.
 */
final class FeedTimes {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** RFC 5322, section 4.3; the military letters but Z mean nothing there. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s++)?(?<day>\\d{1,2})[\\s-]++(?<month>[A-Za-z]{3})[a-z]*+\\.?[\\s-]++(?<year>\\d{2,4})"
                    + "(?:\\s++(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*+"
                    + "(?<zone>[A-Za-z]{1,4}|[+-]\\d{2}:?\\d{2})\\s*+(?:\\([^)]*+\\))?)?");

    private FeedTimes() {}

    /** The first of some times that can be read; null if none can. */
    static @Nullable StatedTime first(@Nullable String... candidates) {
        for (String words : candidates) {
            StatedTime time = words == null ? null : parse(words.strip());
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static @Nullable StatedTime parse(String words) {
        Matcher matcher = RFC_822.matcher(words);
        try {
            return matcher.matches() ? rfc822(matcher) : StatedTimes.parse(words.toUpperCase(Locale.ROOT));
        } catch (DateTimeException | UnacceptableItemException notATime) {
            return null;
        }
    }

    private static @Nullable StatedTime rfc822(Matcher words) {
        int month = MONTHS.indexOf(words.group("month").toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(words.group("day"));
        int year = year(words.group("year"));
        if (words.group("hour") == null) {
            Instant begin = LocalDateTime.of(year, month, day, 0, 0).toInstant(ZoneOffset.UTC);
            return new StatedTime(begin, TimePrecision.DAY);
        }
        ZoneOffset zone = zone(words.group("zone"));
        String second = words.group("second");
        LocalDateTime moment = LocalDateTime.of(
                year,
                month,
                day,
                Integer.parseInt(words.group("hour")),
                Integer.parseInt(words.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        return zone == null ? null : new StatedTime(moment.toInstant(zone), TimePrecision.INSTANT);
    }

    /** RFC 5322, section 4.3: two digits are 1950 to 2049, three count from 1900. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 2 -> year < 50 ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            default -> year;
        };
    }

    private static @Nullable ZoneOffset zone(String words) {
        String offset = Character.isLetter(words.charAt(0)) ? ZONES.get(words.toUpperCase(Locale.ROOT)) : words;
        return offset == null ? null : ZoneOffset.of(offset);
    }
}
