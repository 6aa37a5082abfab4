package org.claimwire.evaluation.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.ItemReading;
import org.jspecify.annotations.Nullable;

/** Adds up, article by article, how well events come out. */
public final class IncidentScorer {

    private final RecordScorer killed = new RecordScorer(Casualties.KILLED);
    private final RecordScorer injured = new RecordScorer(Casualties.INJURED);
    private final BCubed grouping = new BCubed();

    /**
     * Adds an article.
     *
     * @param incident the event it tells of
     * @param document the article
     * @param reading what was read in it
     * @param group the incident that it was taken to tell of; null if of none, which leaves it alone
     */
    public void add(GoldIncident incident, GoldText document, ItemReading reading, @Nullable String group) {
        killed.add(incident, document, reading);
        injured.add(incident, document, reading);
        grouping.add(
                document.id(), Objects.requireNonNullElseGet(group, () -> "alone " + document.id()), incident.id());
    }

    /** A line a measure. */
    public List<Measure> measures() {
        return List.of(killed.measure(), injured.measure(), grouping.measure("grouping (B-cubed)"));
    }

    /** The articles that state the recorded number, of which another was read. */
    public List<Miss> misses() {
        List<Miss> misses = new ArrayList<>(killed.misses());
        misses.addAll(injured.misses());
        return misses;
    }
}
