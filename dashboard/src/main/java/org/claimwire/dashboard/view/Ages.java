package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each of several things last came, the one that came first in front. */
final class Ages<K> {

    private final Map<K, Instant> came = new LinkedHashMap<>();

    /** It came, maybe again. */
    void note(K thing, Instant time) {
        came.remove(thing);
        came.put(thing, time);
    }

    void forget(K thing) {
        came.remove(thing);
    }

    /** Those that came before a time, taken out; they stand in front, up to how far partitions run apart. */
    List<K> before(Instant time) {
        List<K> old = new ArrayList<>();
        for (Map.Entry<K, Instant> entry : came.entrySet()) {
            if (!entry.getValue().isBefore(time)) {
                break;
            }
            old.add(entry.getKey());
        }
        old.forEach(came::remove);
        return old;
    }

    /** So many that came first, taken out; none if the number is not above zero. */
    List<K> first(int number) {
        List<K> first = came.keySet().stream().limit(Math.max(0, number)).toList();
        first.forEach(came::remove);
        return first;
    }
}
