package org.claimwire.streams.incident;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** Whether a unit of the watch's country belongs to it. */
    boolean matches(Unit unit) {
        boolean inTime = (from == null || !unit.time().isBefore(from))
                && (until == null || unit.time().isBefore(until));
        return inTime && (words.isEmpty() || words.stream().anyMatch(word -> names(unit, Wording.words(word))));
    }

    private static boolean names(Unit unit, Set<String> words) {
        Set<String> said = new HashSet<>(unit.terms());
        said.addAll(Wording.words(Objects.requireNonNullElse(unit.slugline(), "")));
        said.addAll(Wording.words(Objects.requireNonNullElse(unit.headline(), "")));
        return !words.isEmpty() && said.containsAll(words);
    }
}
