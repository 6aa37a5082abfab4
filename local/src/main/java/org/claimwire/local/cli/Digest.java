package org.claimwire.local.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values of a compacted topic back while they still move, so that a reader sees where each key has come to and not
 * every step of the way; hands them on as they come once they are released.
 *
 * @param <V> what the topic holds
 */
final class Digest<V> {

    private final Comparator<? super V> order;
    private final Reader<? super V> reader;
    private final Map<String, V> held = new HashMap<>();
    private boolean holding = true;

    /**
     * @param order in which values are released
     * @param reader takes what comes after the release; null for a key that is no longer kept
     */
    Digest(Comparator<? super V> order, Reader<? super V> reader) {
        this.order = order;
        this.reader = reader;
    }

    /** Takes a value as it comes out of its topic; null if the key is no longer kept. */
    synchronized void take(String key, @Nullable V value) {
        if (!holding) {
            reader.take(key, value);
        } else if (value == null) {
            held.remove(key);
        } else {
            held.put(key, value);
        }
    }

    /** Where each key has come to; from now on, everything is handed on at once. */
    synchronized List<V> release() {
        List<V> values = new ArrayList<>(held.values());
        values.sort(order);
        held.clear();
        holding = false;
        return values;
    }

    /** Takes the values of a compacted topic. */
    @FunctionalInterface
    interface Reader<V> {

        /**
         * Takes the value of a key.
         *
         * @param value null if the key is no longer kept
         */
        void take(String key, @Nullable V value);
    }
}
