package org.claimwire.dashboard.http;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.dashboard.view.Folded;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.Query;
import org.claimwire.dashboard.view.Words;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Severity;
import org.jspecify.annotations.Nullable;

/** The parameters that choose among entries. */
final class Filters {

    private static final Set<String> COMMON =
            Set.of("incident", "outcome", "group", "source", "outlet", "place", "text", "since");
    private static final int MOST_WORDS = 16;

    private Filters() {}

    /** The names of the filters for some kinds. */
    static Set<String> names(Set<Kind> kinds) {
        Set<String> names = new HashSet<>(COMMON);
        if (kinds.contains(Kind.ALERT)) {
            names.addAll(Set.of("status", "severity"));
        }
        if (kinds.contains(Kind.CLAIM)) {
            names.addAll(Set.of("state", "situation"));
        }
        return names;
    }

    /**
     * What they ask for.
     *
     * @throws ProblemException if one has a value that it cannot have
     */
    static Query query(Parameters parameters) {
        return new Query(
                Set.copyOf(parameters.all("incident")),
                Set.copyOf(parameters.all("situation")),
                words(parameters, "outcome", Outcome.class),
                words(parameters, "group", Group.class),
                Set.copyOf(parameters.all("source")),
                parameters.all("outlet").stream().map(Folded::of).collect(Collectors.toSet()),
                Set.copyOf(parameters.all("place")),
                parameters.all("text").stream().map(Filters::searched).toList(),
                words(parameters, "status", AlertStatus.class),
                words(parameters, "severity", Severity.class),
                words(parameters, "state", ClaimState.class),
                since(parameters.one("since")));
    }

    private static Set<String> words(Parameters parameters, String name, Class<? extends Enum<?>> constants) {
        Set<String> words = Set.copyOf(parameters.all(name));
        for (String word : words) {
            if (Words.known(constants, word).isEmpty()) {
                throw new ProblemException(
                        400,
                        name + " is none of its words: " + Parameters.shortened(word) + "; these are known: "
                                + Stream.of(constants.getEnumConstants())
                                        .map(Words::of)
                                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return words;
    }

    private static List<String> searched(String text) {
        List<String> words = Folded.words(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new ProblemException(400, "text is at least one word, and at most " + MOST_WORDS);
        }
        return words;
    }

    private static @Nullable Instant since(@Nullable String time) {
        try {
            return time == null ? null : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new ProblemException(400, "since is a time in ISO 8601, such as 2022-01-06T15:30:00Z");
        }
    }
}
