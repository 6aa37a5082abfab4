package org.claimwire.producer.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** How long a server asks to be left alone: the header {@code Retry-After} (RFC 9110, section 10.2.3). */
final class RetryAfter {

    /** More than this is taken for a slip: a feed must not fall silent for a year because of one. */
    static final Duration MAX = Duration.ofHours(24);

    private static final int MAX_DIGITS = 9;

    /** The third of HTTP's ways to write a date, which the library does not read. */
    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern(
                    "EEE MMM [ ]d HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private RetryAfter() {}

    /**
     * Reads the header.
     *
     * @param value seconds, or a date in one of the three ways of HTTP
     * @param now against which a date counts
     * @return from nothing to {@link #MAX}; null if the header is absent or no such value
     */
    static @Nullable Duration read(@Nullable String value, Instant now) {
        if (value == null) {
            return null;
        }
        String words = value.strip();
        if (words.matches("\\d{1,1000}")) {
            return words.length() > MAX_DIGITS ? MAX : bounded(Duration.ofSeconds(Long.parseLong(words)));
        }
        Instant date = DateUtils.parseDate(words, DateUtils.FORMATTER_RFC1123, DateUtils.FORMATTER_RFC1036, ASCTIME);
        return date == null ? null : bounded(Duration.between(now, date));
    }

    private static Duration bounded(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return time.compareTo(MAX) > 0 ? MAX : time;
    }
}
