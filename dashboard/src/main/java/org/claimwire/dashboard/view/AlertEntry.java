package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Evidence;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Side;
import org.jspecify.annotations.Nullable;

/** Entries of alerts: the open ones first, then the most severe, then by their last change. */
final class AlertEntry {

    /** Behind every severity of an open one. */
    private static final int CLOSED = 10;

    private AlertEntry() {}

    static Entry<Alert> of(Alert alert, Concealment concealment, long change) {
        List<Evidence> evidence = evidence(alert);
        Map<String, String> hidden = Entries.hidden(evidence, concealment);
        Instant updated = Entries.latest(
                alert.getReasons().stream().flatMap(reason -> Stream.of(reason.getOpened(), reason.getClosed())));
        int rank = (alert.getStatus() == AlertStatus.OPEN ? 0 : CLOSED) + rank(alert.getSeverity());
        return new Entry<>(
                Kind.ALERT,
                alert.getId(),
                alert,
                new Order(rank, Entries.newestFirst(updated), alert.getId()),
                facets(alert, evidence, hidden, updated),
                hidden,
                null,
                change);
    }

    static boolean isOpen(Entry<Alert> alert) {
        return alert.value().getStatus() == AlertStatus.OPEN;
    }

    /** What its situation shows of it. */
    static AlertOfSituation ofSituation(Alert alert) {
        return new AlertOfSituation(
                alert.getId(),
                alert.getReasons().stream()
                        .filter(reason -> reason.getClosed() == null)
                        .map(reason -> Words.of(reason.getKind()))
                        .distinct()
                        .toList());
    }

    static List<Evidence> evidence(Alert alert) {
        return sides(alert).map(Side::getFirst).toList();
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
            case UNKNOWN -> 3;
        };
    }

    private static Stream<Side> sides(Alert alert) {
        return alert.getReasons().stream().flatMap(reason -> reason.getSides().stream());
    }

    private static Facets facets(
            Alert alert, List<Evidence> evidence, Map<String, String> hidden, @Nullable Instant updated) {
        return new Facets(
                Set.of(alert.getIncident()),
                Set.of(Words.of(alert.getOutcome())),
                Set.of(Words.of(alert.getGroup())),
                alert.getReasons().stream()
                        .flatMap(reason -> reason.getSources().stream())
                        .collect(Collectors.toSet()),
                Entries.outlets(sides(alert).flatMap(side -> side.getOutlets().stream())),
                Places.countries(List.of(alert.getPlace())),
                Places.folded(List.of(alert.getPlace())),
                Folded.of(Stream.concat(
                        Stream.concat(
                                Stream.of(alert.getHeadline(), Words.spelled(alert.getKind())),
                                sides(alert).map(side -> side.getSource().getName())),
                        Entries.shown(evidence, hidden))),
                Set.of(Words.of(alert.getStatus()), Words.of(alert.getSeverity())),
                updated);
    }
}
