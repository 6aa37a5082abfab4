package org.claimwire.producer.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.producer.StatedTimes;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * Times as pages write them: those of {@link StatedTimes}, with a space for the {@code T} too (HTML 2.3.5). A local time, of
 * which nobody knows the offset, tells its day. Other words tell nothing, since pages are not written for this reader.
 */
final class PageTimes {

    private static final int MAX_UNITS = 40;
    private static final Pattern SPACE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d)");
    private static final Pattern SPACE_BEFORE_OFFSET = Pattern.compile("(?<!\\s)\\s+(?=[+-]\\d{2}:?\\d{2}$|Z$)");
    private static final Pattern LOCAL =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?");

    private PageTimes() {}

    /** The first of some words that is a time. */
    static Optional<StatedTime> first(Iterable<String> words) {
        for (String candidate : words) {
            StatedTime time = read(candidate.strip());
            if (time != null) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private static @Nullable StatedTime read(String words) {
        if (words.length() > MAX_UNITS) {
            return null;
        }
        String joined = SPACE_BEFORE_OFFSET
                .matcher(SPACE.matcher(words).replaceFirst("$1T"))
                .replaceFirst("");
        Matcher local = LOCAL.matcher(joined);
        try {
            return StatedTimes.parse(local.matches() ? local.group(1) : joined);
        } catch (UnacceptableItemException notATime) {
            return null;
        }
    }
}
