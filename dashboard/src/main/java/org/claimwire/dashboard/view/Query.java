package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for. Within one field any of the values will do, an empty one asks for nothing; all fields must hold.
 *
 * @param incidents incidents, by id
 * @param situations situations of which a claim is evidence, by key
 * @param outcomes words of outcomes
 * @param groups words of groups
 * @param sources sources, by key
 * @param outlets names of outlets, {@link Folded}
 * @param places the beginnings of words of a place's or country's name, or an ISO code
 * @param texts words that must all occur, {@link Folded}, a list for each text
 * @param statuses words of statuses, which alerts alone have
 * @param severities words of severities, which alerts alone have
 * @param states words of states, which claims alone have
 * @param since the earliest event time of the last change; null for any
 */
public record Query(
        Set<String> incidents,
        Set<String> situations,
        Set<String> outcomes,
        Set<String> groups,
        Set<String> sources,
        Set<String> outlets,
        Set<String> places,
        List<List<String>> texts,
        Set<String> statuses,
        Set<String> severities,
        Set<String> states,
        @Nullable Instant since) {

    /** Asks for everything. */
    public static final Query ALL = new Query(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(),
            Set.of(), null);

    /** Whether what an entry says of itself is asked for; incidents and situations of what does not name them are the view's. */
    boolean matches(Kind kind, Facets facets) {
        return meets(outcomes, facets.outcomes())
                && meets(groups, facets.groups())
                && meets(sources, facets.sources())
                && meets(outlets, facets.outlets())
                && (kind != Kind.ALERT || (meets(statuses, facets.standing()) && meets(severities, facets.standing())))
                && (kind != Kind.CLAIM || meets(states, facets.standing()))
                && isSince(facets.updated())
                && (places.isEmpty() || places.stream().anyMatch(place -> isAt(place, facets)))
                && (texts.isEmpty()
                        || texts.stream().anyMatch(words -> words.stream().allMatch(facets.text()::contains)));
    }

    /** Whether one of the values is asked for, or none is asked for in particular. */
    static boolean meets(Set<String> asked, Collection<String> there) {
        return asked.isEmpty() || there.stream().anyMatch(asked::contains);
    }

    private boolean isSince(@Nullable Instant updated) {
        return since == null || (updated != null && !updated.isBefore(since));
    }

    private static boolean isAt(String place, Facets facets) {
        List<String> words = Folded.words(place);
        return facets.countries().contains(place.toUpperCase(Locale.ROOT))
                || (!words.isEmpty()
                        && words.stream().allMatch(word -> facets.places().contains(" " + word)));
    }
}
