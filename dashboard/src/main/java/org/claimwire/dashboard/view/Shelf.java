package org.claimwire.dashboard.view;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All entries of one kind, by key and in their order. For one thread that writes while none reads. */
final class Shelf<V> {

    private final Map<String, Entry<V>> byKey = new HashMap<>();
    private final NavigableMap<Order, Entry<V>> inOrder = new TreeMap<>();

    void put(Entry<V> entry) {
        remove(entry.key());
        byKey.put(entry.key(), entry);
        inOrder.put(entry.order(), entry);
    }

    /** Takes an entry away; null if there was none. */
    @Nullable
    Entry<V> remove(String key) {
        Entry<V> removed = byKey.remove(key);
        if (removed != null) {
            inOrder.remove(removed.order());
        }
        return removed;
    }

    @Nullable
    Entry<V> get(String key) {
        return byKey.get(key);
    }

    Optional<Entry<V>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All of them, in their order. */
    NavigableMap<Order, Entry<V>> inOrder() {
        return inOrder;
    }

    int size() {
        return byKey.size();
    }
}
