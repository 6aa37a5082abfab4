package org.claimwire.evaluation.incident;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.OfflineReplay;
import org.jspecify.annotations.Nullable;

/** All articles through the whole pipeline, so that each is put to an incident as a running installation would put it. */
public final class IncidentReplay {

    private final OfflineReplay replay;
    private final Set<String> unreadable = new HashSet<>();

    /** @param reader reads the articles */
    public IncidentReplay(ItemReader reader) {
        replay = OfflineReplay.of(Settings.load(), reader);
    }

    /** Takes in the articles of all events, in an order that says nothing of which belong together. */
    public void accept(List<GoldIncident> incidents) {
        incidents.stream()
                .flatMap(incident -> incident.documents().stream())
                .sorted(Comparator.comparing(GoldText::id))
                .forEach(this::accept);
    }

    private void accept(GoldText document) {
        try {
            replay.accept(document.wireItem(), document.origin());
        } catch (UnreadableItemException e) {
            unreadable.add(document.id());
        }
    }

    /** How many articles the reader refused. */
    public int unreadable() {
        return unreadable.size();
    }

    /** What was read in an article; nothing if the reader refused it. */
    public ItemReading reading(GoldText document) {
        return unreadable.contains(document.id())
                ? ItemReading.EMPTY
                : replay.current(document.wireItem().getUri()).reading();
    }

    /** The incident of the article's lead, its first figure that is not background, headline first; null if of none. */
    public @Nullable String incident(GoldText document) {
        List<Figure> figures = reading(document).figures();
        for (int index = 0; index < figures.size(); index++) {
            if (!figures.get(index).background()) {
                Map<Integer, String> incidents =
                        replay.incidents(document.wireItem().getUri());
                return incidents.get(index);
            }
        }
        return null;
    }
}
