package org.claimwire.streams.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their keys: a store of the topology, or a map in memory.
 *
 * <p>Keys are made of parts; {@link RowKey} joins them, and makes the prefixes.
 */
public interface Rows<V> {

    /** The row of a key, or null if there is none. */
    @Nullable
    V get(String key);

    /** Sets the row of a key. */
    void put(String key, V row);

    /** Drops the row of a key; nothing happens if there is none. */
    void delete(String key);

    /** All rows whose keys start so, in the order of their keys. */
    List<Row<V>> startingWith(String prefix);

    /** The first keys that start so, in their order, and at most so many. */
    List<String> firstKeys(String prefix, int most);

    /** The first keys of a range, in their order, and at most so many; the range holds its beginning, not its end. */
    List<String> keysBetween(String from, String to, int most);

    /** The last key that starts so, or null if there is none. */
    @Nullable
    String lastKey(String prefix);

    /** The first key that starts so, or null if there is none. */
    default @Nullable String firstKey(String prefix) {
        List<String> first = firstKeys(prefix, 1);
        return first.isEmpty() ? null : first.get(0);
    }

    /** Drops all rows whose keys start so. */
    default void deleteStartingWith(String prefix) {
        firstKeys(prefix, Integer.MAX_VALUE).forEach(this::delete);
    }

    /**
     * One row.
     *
     * @param key its key
     * @param value what it holds
     */
    record Row<V>(String key, V value) {}
}
