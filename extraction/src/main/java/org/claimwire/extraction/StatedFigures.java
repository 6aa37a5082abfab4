package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures that an item's sources state, to know one again where it is repeated.
 *
 * <p>Figures of one outcome, group, polarity and background are the same if they allow the same counts. Failing that, they are
 * the same if they differ in the qualifier alone: they name the same number, of places that do not lie apart, one count
 * satisfies both, and no third reading fits as well.
 *
 * @param <T> what is kept of whoever states a figure
 */
final class StatedFigures<T> {

    /** How many statements of one number are remembered. */
    private static final int MEMORY = 100;

    /** A figure and whoever states it. */
    record Stated<T>(Figure figure, T by) {}

    private record Likeness(Object count, Outcome outcome, Group group, Polarity polarity, boolean background) {
        static Likeness of(Object count, Figure figure) {
            return new Likeness(count, figure.outcome(), figure.group(), figure.polarity(), figure.background());
        }
    }

    private final Map<Likeness, List<Stated<T>>> statements = new HashMap<>();

    void add(Figure figure, T by) {
        Stated<T> stated = new Stated<>(figure, by);
        remember(figure.interval(), stated);
        remember(figure.value(), stated);
    }

    private void remember(@Nullable Object count, Stated<T> stated) {
        if (count != null) {
            List<Stated<T>> same =
                    statements.computeIfAbsent(Likeness.of(count, stated.figure()), key -> new ArrayList<>());
            if (same.size() < MEMORY) {
                same.add(stated);
            }
        }
    }

    /** The statements of the same figure, in the order in which they were added; none if it could be one of several. */
    List<Stated<T>> like(Figure figure) {
        List<Stated<T>> same = naming(figure.interval(), figure);
        return same.isEmpty() ? differingInTheQualifier(figure) : same;
    }

    private List<Stated<T>> differingInTheQualifier(Figure figure) {
        List<Stated<T>> same = naming(figure.value(), figure).stream()
                .filter(stated -> meets(stated.figure(), figure)
                        && !isElsewhere(stated.figure().place(), figure.place()))
                .toList();
        long readings = same.stream()
                .map(stated -> stated.figure().interval())
                .distinct()
                .count();
        return readings == 1 ? same : List.of();
    }

    private List<Stated<T>> naming(@Nullable Object count, Figure figure) {
        return count == null ? List.of() : statements.getOrDefault(Likeness.of(count, figure), List.of());
    }

    private static boolean meets(Figure one, Figure other) {
        return one.interval() != null
                && other.interval() != null
                && one.interval().meets(other.interval());
    }

    /** Whether two places are known to lie apart. */
    private static boolean isElsewhere(@Nullable Place one, @Nullable Place other) {
        boolean known = one != null && other != null && one.country() != null && other.country() != null;
        return known && one != null && other != null && !one.contains(other) && !other.contains(one);
    }
}
