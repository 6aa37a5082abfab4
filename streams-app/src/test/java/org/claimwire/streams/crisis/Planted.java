package org.claimwire.streams.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.alert.Reason;
import org.claimwire.streams.alert.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * A reason that a desk must be told of.
 *
 * @param kind what it is
 * @param situation the key of its situation, without the incident
 * @param sources the keys of the sources, in the order of the sides
 * @param opened since when it has been so
 * @param closed when it ended, or null if it goes on
 * @param part the key of the part's situation, without the incident, for a part that exceeds its whole; else null
 */
public record Planted(
        ReasonKind kind,
        String situation,
        List<String> sources,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String part) {

    /** Copies the list. */
    public Planted {
        sources = List.copyOf(sources);
    }

    /** The reasons that a desk was told of, in this form. */
    static List<Planted> in(Collection<Alert> alerts) {
        List<Planted> told = new ArrayList<>();
        for (Alert alert : alerts) {
            String incident = alert.situation().incident() + "/";
            for (Reason reason : alert.reasons()) {
                told.add(new Planted(
                        reason.kind(),
                        alert.situation().text().substring(incident.length()),
                        reason.sources(),
                        reason.opened(),
                        reason.closed(),
                        reason.part() == null ? null : reason.part().substring(incident.length())));
            }
        }
        return told;
    }
}
