package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last value of one key, with all that the dashboard adds to it. It never changes: another value, or another decision on
 * what may be shown of it, makes another entry.
 *
 * @param kind what it is
 * @param key its key
 * @param value the topic's value, for nobody to change; of an item, an {@link ItemFile}
 * @param order its place in the list
 * @param facets what it is found by
 * @param hidden the claims of which no word may be shown, by id, and why: {@code killed} or {@code withheld}
 * @param alert of a situation, its alert; else null
 * @param change the number of the change that made it; grows with every change of any entry
 * @param <V> the type of the value
 */
public record Entry<V>(
        Kind kind,
        String key,
        V value,
        Order order,
        Facets facets,
        Map<String, String> hidden,
        @Nullable AlertOfSituation alert,
        long change) {

    /** The event time of its last change; null if it is not known. */
    public @Nullable Instant updated() {
        return facets.updated();
    }
}
