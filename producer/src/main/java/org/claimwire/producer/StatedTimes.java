package org.claimwire.producer;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;

/**
 * Times as an outlet states them: ISO 8601, a date alone ({@code 2022-01-06}) or a date and a time with its offset
 * ({@code 2022-01-06T15:30:00+06:00}, {@code 2022-01-06T09:30Z}; an hour alone has the precision of an hour). A time
 * without an offset is refused: nobody could order it.
 */
public final class StatedTimes {

    private static final int DATE_LENGTH = "2022-01-06".length();
    private static final int HOUR_LENGTH = "2022-01-06T15".length();
    private static final int SECONDS_LENGTH = "2022-01-06T15:30:00Z".length();
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendPattern("'T'HH[:mm[:ss")
            .appendFraction(NANO_OF_SECOND, 0, 9, true)
            .appendPattern("]]")
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What most items state, in a form that is quick to read. */
    private static final DateTimeFormatter SECONDS = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendPattern("'T'HH:mm:ss'Z'")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** An offset without its colon, as some feeds write it. */
    private static final Pattern SHORT_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private StatedTimes() {}

    /**
     * Reads a time.
     *
     * @param words the time as written
     * @return the moment, or the first one of the day or hour, in UTC, cut to milliseconds
     * @throws UnacceptableItemException if it is no such time; it says what is expected
     */
    public static StatedTime parse(String words) throws UnacceptableItemException {
        try {
            return words.length() <= DATE_LENGTH ? day(words) : moment(words);
        } catch (DateTimeException notATime) {
            throw new UnacceptableItemException("\"" + words + "\" is no time; expected a date such as 2022-01-06, or a"
                    + " date and time with an offset such as 2022-01-06T15:30:00+06:00");
        }
    }

    private static StatedTime day(String words) {
        LocalDate day = LocalDate.parse(words, DATE);
        return new StatedTime(day.atStartOfDay().toInstant(ZoneOffset.UTC), TimePrecision.DAY);
    }

    private static StatedTime moment(String words) {
        if (words.length() == SECONDS_LENGTH && words.endsWith("Z")) {
            return new StatedTime(LocalDateTime.parse(words, SECONDS).toInstant(ZoneOffset.UTC), TimePrecision.INSTANT);
        }
        boolean minutes = words.startsWith(":", HOUR_LENGTH);
        String colons =
                words.endsWith("Z") ? words : SHORT_OFFSET.matcher(words).replaceFirst("$1:$2");
        OffsetDateTime moment = OffsetDateTime.parse(colons, TIME);
        return new StatedTime(moment.toInstant(), minutes ? TimePrecision.INSTANT : TimePrecision.HOUR);
    }
}
