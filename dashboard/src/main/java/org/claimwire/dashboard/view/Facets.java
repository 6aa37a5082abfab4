package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is found by. Names of enums are their words; what does not apply is empty.
 *
 * @param incidents the incidents that it is about, by id
 * @param outcomes what people met
 * @param groups who they are
 * @param sources who says it, by key
 * @param outlets who carried it, {@link Folded}
 * @param countries ISO 3166-1 alpha-2 codes, upper case
 * @param places the names of its places and their countries, {@link Folded}
 * @param text the words that a search looks in, {@link Folded}
 * @param standing status and severity of an alert, state of a claim
 * @param updated the event time of its last change; null if it is not known
 */
record Facets(
        Set<String> incidents,
        Set<String> outcomes,
        Set<String> groups,
        Set<String> sources,
        Set<String> outlets,
        Set<String> countries,
        String places,
        String text,
        Set<String> standing,
        @Nullable Instant updated) {}
