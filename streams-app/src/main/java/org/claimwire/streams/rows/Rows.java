package org.claimwire.streams.rows;

import java.util.List;
import java.util.Map;
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
    List<Map.Entry<String, V>> startingWith(String prefix);

    /** The first key that starts so, or null if there is none. */
    @Nullable
    String firstKey(String prefix);

    /** The last key that starts so, or null if there is none. */
    @Nullable
    String lastKey(String prefix);
}
