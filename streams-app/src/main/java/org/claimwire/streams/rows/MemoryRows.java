package org.claimwire.streams.rows;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in this process's memory, for replaying without Kafka. */
public final class MemoryRows<V> implements Rows<V> {

    private final NavigableMap<String, V> rows = new TreeMap<>();

    @Override
    public @Nullable V get(String key) {
        return rows.get(key);
    }

    @Override
    public void put(String key, V row) {
        rows.put(key, row);
    }

    @Override
    public void delete(String key) {
        rows.remove(key);
    }

    @Override
    public List<Row<V>> startingWith(String prefix) {
        return range(prefix).entrySet().stream()
                .map(row -> new Row<>(row.getKey(), row.getValue()))
                .toList();
    }

    @Override
    public List<String> firstKeys(String prefix, int most) {
        return range(prefix).keySet().stream().limit(most).toList();
    }

    @Override
    public List<String> keysBetween(String from, String to, int most) {
        return from.compareTo(to) >= 0
                ? List.of()
                : rows.subMap(from, true, to, false).keySet().stream()
                        .limit(most)
                        .toList();
    }

    @Override
    public @Nullable String lastKey(String prefix) {
        NavigableMap<String, V> range = range(prefix);
        return range.isEmpty() ? null : range.lastKey();
    }

    private NavigableMap<String, V> range(String prefix) {
        return rows.subMap(prefix, true, RowKey.behind(prefix), false);
    }
}
