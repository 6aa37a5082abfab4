package org.claimwire.streams.rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keys of several parts, joined by NUL, so that a prefix of whole parts never runs into another key.
 *
 * <p>Parts may hold any character: a NUL in a part is written as 0x01 0x02, and 0x01 as 0x01 0x01.
 */
public final class RowKey {

    /** What joins the parts. */
    public static final char SEPARATOR = '\0';

    private static final char ESCAPE = '\1';

    private RowKey() {}

    /** The key of these parts. */
    public static String of(String... parts) {
        return Arrays.stream(parts).map(RowKey::escaped).collect(Collectors.joining(String.valueOf(SEPARATOR)));
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
        String[] parts = key.split(String.valueOf(SEPARATOR), -1);
        Arrays.setAll(parts, i -> unescaped(parts[i]));
        return parts;
    }

    private static String escaped(String part) {
        if (part.indexOf(SEPARATOR) < 0 && part.indexOf(ESCAPE) < 0) {
            return part;
        }
        return part.replace("\1", "\1\1").replace("\0", "\1\2");
    }

    private static String unescaped(String part) {
        if (part.indexOf(ESCAPE) < 0) {
            return part;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            plain.append(c != ESCAPE ? c : part.charAt(++i) == ESCAPE ? ESCAPE : SEPARATOR);
        }
        return plain.toString();
    }
}
