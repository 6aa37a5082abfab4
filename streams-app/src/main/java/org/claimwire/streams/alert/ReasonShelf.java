package org.claimwire.streams.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.situation.LineKey;
import org.claimwire.streams.situation.PositionWeight;

/** Keeps the reasons of every situation in the order in which they are shown, and finds those that a line takes part in. */
final class ReasonShelf {

    private static final String SHOWN = "shown";
    private static final String SEVERITY = "severity";
    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW);
    private static final String COUNT = "count";
    private static final String TAKES_PART = "takes-part";
    private static final long ROOM = 1_000_000;

    private final Rows<Reason> reasons;
    private final Rows<Long> index;

    ReasonShelf(Rows<Reason> reasons, Rows<Long> index) {
        this.reasons = reasons;
        this.index = index;
    }

    /**
     * Takes away all reasons that a line takes part in.
     *
     * @return the situations in whose alerts they stood
     */
    Set<String> dropAllOf(LineKey line) {
        Set<String> situations = new LinkedHashSet<>();
        for (String row : index.firstKeys(RowKey.prefix(TAKES_PART, line.row()), Integer.MAX_VALUE)) {
            String key = RowKey.parts(row)[3];
            situations.add(RowKey.parts(key)[0]);
            drop(key);
        }
        return situations;
    }

    /** When the latest of the reasons that a line takes part in opened, if it takes part in any. */
    Optional<Instant> latestOpening(LineKey line) {
        String latest = index.firstKey(RowKey.prefix(TAKES_PART, line.row()));
        return latest == null ? Optional.empty() : Optional.of(RowKey.time(RowKey.parts(RowKey.parts(latest)[3])[2]));
    }

    void put(Finding finding, Reason reason) {
        String key = keyOf(finding);
        drop(key);
        reasons.put(key, reason);
        indexKeys(key, reason).forEach(row -> index.put(row, 1L));
        count(finding.situation(), +1);
    }

    /** The reasons that are shown of a situation, in their order, as many as there is room for. */
    List<Reason> shown(String situation) {
        List<Reason> shown = new ArrayList<>();
        long room = ROOM;
        for (String row : index.firstKeys(RowKey.prefix(situation, SHOWN), Alert.REASONS_SHOWN)) {
            Reason reason = Objects.requireNonNull(reasons.get(RowKey.parts(row)[4]), row);
            room -= weight(reason);
            if (room >= 0) {
                shown.add(reason);
            }
        }
        return shown;
    }

    /** The greatest severity of a situation's open reasons, or of all if none is open. */
    Severity severity(String situation) {
        String first = index.firstKey(RowKey.prefix(situation, SEVERITY));
        return first == null ? Severity.LOW : GRAVEST_FIRST.get(Integer.parseInt(RowKey.parts(first)[3]));
    }

    /** How many reasons a situation has. */
    long count(String situation) {
        Long count = index.get(RowKey.of(situation, COUNT));
        return count == null ? 0 : count;
    }

    private void drop(String key) {
        Reason reason = reasons.get(key);
        if (reason != null) {
            indexKeys(key, reason).forEach(index::delete);
            reasons.delete(key);
            count(RowKey.parts(key)[0], -1);
        }
    }

    private void count(String situation, int more) {
        long now = count(situation) + more;
        if (now == 0) {
            index.delete(RowKey.of(situation, COUNT));
        } else {
            index.put(RowKey.of(situation, COUNT), now);
        }
    }

    /** The situation, the kind, when it opened, and the lines that take part: what else is said cannot differ then. */
    private static String keyOf(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(finding.situation());
        parts.add(finding.kind().name());
        parts.add(RowKey.sortable(finding.opened()));
        for (Finding.Voice voice : finding.voices()) {
            parts.add(voice.line().row());
            parts.add(voice.saying().interval().toString());
        }
        return RowKey.of(parts.toArray(String[]::new));
    }

    private static List<String> indexKeys(String key, Reason reason) {
        String[] parts = RowKey.parts(key);
        List<String> keys = new ArrayList<>();
        keys.add(RowKey.of(parts[0], SHOWN, reason.isOpen() ? "0" : "1", latestFirst(reason.opened()), key));
        int gravity = GRAVEST_FIRST.indexOf(Severities.of(reason));
        keys.add(RowKey.of(parts[0], SEVERITY, reason.isOpen() ? "0" : "1", Integer.toString(gravity), key));
        for (int line = 3; line < parts.length; line += 2) {
            keys.add(RowKey.of(TAKES_PART, parts[line], latestFirst(reason.opened()), key));
        }
        return keys;
    }

    private static String latestFirst(Instant time) {
        return RowKey.sortable(Instant.ofEpochMilli(-time.toEpochMilli()));
    }

    private static long weight(Reason reason) {
        return reason.sides().stream()
                .mapToLong(side -> PositionWeight.of(side.first())
                        + side.outlets().stream().mapToLong(String::length).sum())
                .sum();
    }
}
