package org.claimwire.streams.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.incident.Told;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.Statement;
import org.claimwire.streams.situation.Statements;
import org.jspecify.annotations.Nullable;

/** Which statements a change takes away, and which it brings; those that it leaves as they were are neither. */
final class StatementChange {

    private final Map<String, Statement> gone = new LinkedHashMap<>();
    private final Map<String, Statement> come = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new HashMap<>();

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

    /** The situations that statements of one have moved to, in the order in which they did. */
    Set<SituationKey> movedTo(SituationKey situation) {
        String key = situation.text();
        Set<SituationKey> moved = new LinkedHashSet<>();
        for (Statement before : gone.values()) {
            Statement after = come.get(before.id());
            if (after != null && before.situation().text().equals(key)) {
                moved.add(after.situation());
            }
        }
        moved.removeIf(to -> to.text().equals(key));
        return moved;
    }
}
