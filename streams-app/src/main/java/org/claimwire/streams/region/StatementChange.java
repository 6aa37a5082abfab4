package org.claimwire.streams.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.incident.Told;
import org.claimwire.streams.situation.Statement;
import org.claimwire.streams.situation.Statements;
import org.jspecify.annotations.Nullable;

/** Which statements a change takes away, and which it brings; those that it leaves as they were are neither. */
final class StatementChange {

    private final Map<String, Statement> gone = new LinkedHashMap<>();
    private final Map<String, Statement> come = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Map<String, Set<String>> moves = new HashMap<>();

    /** Figures that no longer say anything of an incident; nothing happens if they told of none. */
    void remove(@Nullable Incident incident, List<Told> figures) {
        if (incident != null) {
            incidents.put(incident.id(), incident);
            Statements.of(incident, figures).forEach(statement -> gone.put(statement.id(), statement));
        }
    }

    /** Figures that say something of an incident now; nothing happens if they tell of none. */
    void add(@Nullable Incident incident, List<Told> figures) {
        if (incident != null) {
            incidents.put(incident.id(), incident);
            Statements.of(incident, figures).forEach(statement -> come.put(statement.id(), statement));
        }
    }

    /** Notes that something which told of one incident tells of another now. */
    void note(@Nullable Incident before, @Nullable Incident after) {
        if (before != null && after != null && !before.id().equals(after.id())) {
            moves.computeIfAbsent(before.id(), id -> new LinkedHashSet<>()).add(after.id());
        }
    }

    List<Statement> gone() {
        return gone.values().stream()
                .filter(statement -> !statement.equals(come.get(statement.id())))
                .toList();
    }

    List<Statement> come() {
        return come.values().stream()
                .filter(statement -> !statement.equals(gone.get(statement.id())))
                .toList();
    }

    /** An incident that the change is about. */
    @Nullable
    Incident incident(String id) {
        return incidents.get(id);
    }

    /** Where units of an incident have moved to. */
    Set<String> movedTo(String incident) {
        return moves.getOrDefault(incident, Set.of());
    }
}
