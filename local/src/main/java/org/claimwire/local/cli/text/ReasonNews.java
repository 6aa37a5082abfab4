package org.claimwire.local.cli.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Reason;
import org.claimwire.v1.ReasonKind;
import org.claimwire.v1.Side;
import org.jspecify.annotations.Nullable;

/**
 * A reason of an alert that its reader does not know yet, or knows otherwise.
 *
 * @param reason as it is now
 * @param known whether the reader has seen it open
 */
record ReasonNews(Reason reason, boolean known) {

    /**
     * Those that have opened or ended since, in the order in which that happened. What else carries a side by now is no news.
     *
     * @param before what the reader saw last; null if nothing
     */
    static List<ReasonNews> since(@Nullable Alert before, Alert now) {
        List<Reason> told = before == null ? List.of() : before.getReasons();
        Set<Name> names = told.stream().map(Name::of).collect(Collectors.toSet());
        Set<State> states = new HashSet<>();
        told.forEach(reason -> states.add(State.of(reason)));
        return now.getReasons().stream()
                .filter(reason -> !states.contains(State.of(reason)))
                .map(reason -> new ReasonNews(reason, names.contains(Name.of(reason))))
                .sorted(Comparator.comparing(ReasonNews::when))
                .toList();
    }

    /** The event time of the news: when it ended, or opened. */
    Instant when() {
        Instant closed = reason.getClosed();
        return closed == null || !known ? reason.getOpened() : closed;
    }

    /** Whether it only tells that something happened to a figure. */
    boolean isNotice() {
        ReasonKind kind = reason.getKind();
        return kind == ReasonKind.LOWERED || kind == ReasonKind.WITHDRAWN || kind == ReasonKind.RETRACTED;
    }

    /** When a disagreement ended; null for one that is open, and for a notice. */
    @Nullable
    Instant ended() {
        return isNotice() ? null : reason.getClosed();
    }

    /** What stays the same while a reason is open, and when it ends. */
    private record Name(
            ReasonKind kind,
            Instant opened,
            List<String> sources,
            @Nullable String part,
            List<Long> counts) {

        private static Name of(Reason reason) {
            return new Name(
                    reason.getKind(),
                    reason.getOpened(),
                    List.copyOf(reason.getSources()),
                    reason.getPart(),
                    reason.getSides().stream().map(Side::getLow).toList());
        }
    }

    private record State(Name name, @Nullable Instant closed) {

        private static State of(Reason reason) {
            return new State(Name.of(reason), reason.getClosed());
        }
    }
}
