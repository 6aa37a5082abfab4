package org.claimwire.streams.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Figure;

/** Names the figures of one version, so that a part can point at its whole from outside the item. */
final class FigureNames {

    private final ReadVersion version;
    private final Map<Integer, String> names = new HashMap<>();

    private FigureNames(ReadVersion version) {
        this.version = version;
        for (int claim = 0; claim < version.claimIds().size(); claim++) {
            List<Integer> figures = version.reading().claims().get(claim).figures();
            for (int ordinal = 0; ordinal < figures.size(); ordinal++) {
                names.put(figures.get(ordinal), version.claimIds().get(claim) + "/" + ordinal);
            }
        }
    }

    static FigureNames of(ReadVersion version) {
        return new FigureNames(version);
    }

    /** All names, by the figures' places in the reading. */
    Map<Integer, String> all() {
        return Map.copyOf(names);
    }

    /** The figures of one claim, named. */
    List<TrackedFigure> named(int claim) {
        List<TrackedFigure> named = new ArrayList<>();
        for (Integer index : version.reading().claims().get(claim).figures()) {
            Figure figure = version.reading().figures().get(index);
            String whole = figure.whole() == null ? null : names.get(figure.whole());
            named.add(new TrackedFigure(names.getOrDefault(index, ""), figure, whole));
        }
        return named;
    }
}
