package org.claimwire.streams.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Rows in a state store of the topology. */
public final class StoreRows<V> implements Rows<V> {

    private static final StringSerializer KEYS = new StringSerializer();

    private final KeyValueStore<String, V> store;

    /** @param store the task's own store */
    public StoreRows(KeyValueStore<String, V> store) {
        this.store = store;
    }

    @Override
    public @Nullable V get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, V row) {
        store.put(key, row);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
    }

    @Override
    public List<Row<V>> startingWith(String prefix) {
        List<Row<V>> rows = new ArrayList<>();
        try (KeyValueIterator<String, V> found = store.prefixScan(prefix, KEYS)) {
            while (found.hasNext()) {
                KeyValue<String, V> row = found.next();
                rows.add(new Row<>(row.key, row.value));
            }
        }
        return rows;
    }

    @Override
    public List<String> firstKeys(String prefix, int most) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, V> found = store.prefixScan(prefix, KEYS)) {
            while (found.hasNext() && keys.size() < most) {
                keys.add(found.next().key);
            }
        }
        return keys;
    }

    @Override
    public List<String> keysBetween(String from, String to, int most) {
        List<String> keys = new ArrayList<>();
        if (from.compareTo(to) >= 0) {
            return keys;
        }
        try (KeyValueIterator<String, V> found = store.range(from, to)) {
            while (found.hasNext() && keys.size() < most) {
                String key = found.next().key;
                if (!key.equals(to)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** A store's ranges include their end, which only ever is a key of its own by accident: the loop steps over it. */
    @Override
    public @Nullable String lastKey(String prefix) {
        try (KeyValueIterator<String, V> found = store.reverseRange(prefix, RowKey.behind(prefix))) {
            while (found.hasNext()) {
                String key = found.next().key;
                if (key.startsWith(prefix)) {
                    return key;
                }
            }
            return null;
        }
    }
}
