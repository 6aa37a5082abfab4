package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Group;
import org.claimwire.v1.Position;
import org.claimwire.v1.Situation;
import org.jspecify.annotations.Nullable;

/** Entries of situations: those with open alerts first, then by their last change. */
public final class SituationEntry {

    private SituationEntry() {}

    static Entry<Situation> of(
            Situation situation, @Nullable AlertOfSituation alert, Concealment concealment, long change) {
        List<Evidence> evidence = evidence(situation);
        Map<String, String> hidden = Entries.hidden(evidence, concealment);
        Instant updated = updated(situation);
        int rank = alert != null && alert.isOpen() ? 0 : 1;
        return new Entry<>(
                Kind.SITUATION,
                situation.getKey(),
                situation,
                new Order(rank, Entries.newestFirst(updated), situation.getKey()),
                facets(situation, evidence, hidden, updated),
                hidden,
                alert,
                change);
    }

    /** What it is about, such as "Killed, civilians, Almaty, Kazakhstan". */
    public static String title(Situation situation) {
        List<String> words = new ArrayList<>();
        String outcome = Words.spelled(situation.getOutcome());
        words.add(outcome.substring(0, 1).toUpperCase(Locale.ROOT) + outcome.substring(1));
        if (situation.getGroup() != Group.EVERYONE) {
            words.add(Words.spelled(situation.getGroup()));
        }
        situation.getFacets().forEach(facet -> words.add(Words.spelled(facet)));
        words.add(Places.named(situation.getPlace()));
        return String.join(", ", words);
    }

    static List<Evidence> evidence(Situation situation) {
        return situation.getPositions().stream()
                .flatMap(position -> position.getEvidence().stream())
                .toList();
    }

    /** When a figure last came to stand, or ceased to. */
    private static @Nullable Instant updated(Situation situation) {
        return Entries.latest(situation.getPositions().stream()
                .flatMap(position -> Stream.of(position.getPublished(), position.getEnded())));
    }

    private static Facets facets(
            Situation situation, List<Evidence> evidence, Map<String, String> hidden, @Nullable Instant updated) {
        List<Position> positions = situation.getPositions();
        return new Facets(
                Set.of(situation.getIncident()),
                Set.of(Words.of(situation.getOutcome())),
                Set.of(Words.of(situation.getGroup())),
                positions.stream()
                        .map(position -> position.getSource().getKey())
                        .collect(Collectors.toSet()),
                Entries.outlets(positions.stream().flatMap(position -> position.getOutlets().stream())),
                Places.countries(List.of(situation.getPlace())),
                Places.folded(List.of(situation.getPlace())),
                Folded.of(Stream.concat(
                        Stream.concat(
                                Stream.of(title(situation), situation.getWatch(), Words.spelled(situation.getKind())),
                                positions.stream()
                                        .map(position -> position.getSource().getName())),
                        Entries.shown(evidence, hidden))),
                Set.of(),
                updated);
    }
}
