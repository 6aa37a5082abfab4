package org.claimwire.producer.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.StatedTimes;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.StatedTime;

/**
 * The words {@code date 2022-01-06} in front of a text, behind white space or nothing: the day on which it was
 * published. The text may go on in the same line.
 */
final class DatePrefix {

    private static final Pattern PREFIX = Pattern.compile("\\A\\s*+date (\\d{4}-\\d{2}-\\d{2})(?!\\S)");

    private DatePrefix() {}

    /**
     * Reads the prefix of a text.
     *
     * @return the day; empty if the text has no such prefix
     * @throws UnacceptableItemException if the calendar has no such day
     */
    static Optional<StatedTime> read(String text) throws UnacceptableItemException {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.find() ? Optional.of(StatedTimes.parse(prefix.group(1))) : Optional.empty();
    }

    /** A text without the prefix; the text itself if it has none. */
    static String strippedFrom(String text) {
        return PREFIX.matcher(text).replaceFirst("");
    }
}
