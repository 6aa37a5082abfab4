package org.claimwire.streams.rows;

import java.time.Instant;

/** Keys of several parts, joined by NUL, so that a prefix of whole parts never runs into another key. */
public final class RowKey {

    /** What joins the parts; no uri, source key or claim id holds it. */
    public static final char SEPARATOR = '\0';

    private RowKey() {}

    /**
     * The key of these parts.
     *
     * @throws IllegalArgumentException if a part holds the separator
     */
    public static String of(String... parts) {
        for (String part : parts) {
            if (part.indexOf(SEPARATOR) >= 0) {
                throw new IllegalArgumentException("a key holds the character NUL");
            }
        }
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    /** What all keys that begin with these parts, and have more, start with. */
    public static String prefix(String... parts) {
        return of(parts) + SEPARATOR;
    }

    /** The first key behind all that start with a {@link #prefix}. */
    public static String behind(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + (char) (SEPARATOR + 1);
    }

    /** A part that sorts as the time does, for any time that fits into milliseconds. */
    public static String sortable(Instant time) {
        return String.format("%016x", time.toEpochMilli() ^ Long.MIN_VALUE);
    }

    /** The time of a part that {@link #sortable} made. */
    public static Instant time(String sortable) {
        return Instant.ofEpochMilli(Long.parseUnsignedLong(sortable, 16) ^ Long.MIN_VALUE);
    }

    /** The parts of a key. */
    public static String[] parts(String key) {
        return key.split(String.valueOf(SEPARATOR), -1);
    }
}
