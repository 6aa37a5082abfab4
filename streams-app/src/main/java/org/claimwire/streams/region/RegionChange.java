package org.claimwire.streams.region;

import java.util.List;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.situation.Situation;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a region after a change, in this order.
 *
 * @param situations the situations of which something else is true now
 * @param alerts the alerts of which something else is true now
 * @param figures what the sources that have moved stand by now
 */
public record RegionChange(List<ToldSituation> situations, List<ToldAlert> alerts, List<StandingFigure> figures) {

    /** Nothing changed. */
    public static final RegionChange NONE = new RegionChange(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public RegionChange {
        situations = List.copyOf(situations);
        alerts = List.copyOf(alerts);
        figures = List.copyOf(figures);
    }

    /**
     * A situation as it is now.
     *
     * @param key its key, as text
     * @param value what is true of it, or null if there is none any longer
     */
    public record ToldSituation(String key, @Nullable Situation value) {}

    /**
     * An alert as it is now.
     *
     * @param id its id
     * @param value what is true of it, or null if there is none any longer
     */
    public record ToldAlert(String id, @Nullable Alert value) {}
}
