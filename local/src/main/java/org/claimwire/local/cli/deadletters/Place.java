package org.claimwire.local.cli.deadletters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dead letter stands on its topic; written {@code PARTITION:OFFSET}, such as {@code 0:17}.
 *
 * @param partition from 0
 * @param offset from 0
 */
public record Place(int partition, long offset) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

    /**
     * The place that is written so.
     *
     * @throws IllegalArgumentException if it is none; the message says what is expected
     */
    public static Place of(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no place of a dead letter; 'dead-letters list' prints them, such as 0:17");
        }
        return new Place(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return partition + ":" + offset;
    }
}
