package org.claimwire.streams.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editor's own idea of an incident: what matches it belongs together, whatever the rules would say.
 *
 * @param name what the desk calls it, unique within the country
 * @param words an item matches if it has one of these among its terms, its slugline or its headline; all if there are none
 * @param from the earliest event time, or null
 * @param until the event time before which it must lie, or null
 */
public record Watch(
        String name,
        List<String> words,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Refuses a watch without a name. */
    public Watch {
        words = List.copyOf(words);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a watch needs a name");
        }
    }
}
