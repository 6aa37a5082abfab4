package org.claimwire.local.cli.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.jspecify.annotations.Nullable;

/** Which reasons of an alert its reader does not know yet, or knows otherwise. */
final class ReasonNews {

    private ReasonNews() {}

    /** Those that have opened or ended since, in the order in which that happened. */
    static List<Reason> since(@Nullable Alert before, Alert now) {
        Set<State> known = new HashSet<>();
        if (before != null) {
            before.getReasons().forEach(reason -> known.add(State.of(reason)));
        }
        return now.getReasons().stream()
                .filter(reason -> !known.contains(State.of(reason)))
                .sorted(Comparator.comparing(ReasonNews::turned))
                .toList();
    }

    private static Instant turned(Reason reason) {
        return Objects.requireNonNullElse(reason.getClosed(), reason.getOpened());
    }

    /** Copies change what carries a side, and are no news. */
    private record State(
            ReasonKind kind,
            Instant opened,
            @Nullable Instant closed,
            List<String> sources,
            @Nullable String part,
            List<Long> lows) {

        private static State of(Reason reason) {
            return new State(
                    reason.getKind(),
                    reason.getOpened(),
                    reason.getClosed(),
                    List.copyOf(reason.getSources()),
                    reason.getPart(),
                    reason.getSides().stream().map(side -> side.getLow()).toList());
        }
    }
}
