package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;

/**
 * What every source says of every situation, and which of its figures that stand are the latest.
 *
 * <p>The latest are found by an order of their own, so that a source with a thousand figures costs no more than one with fifty.
 */
final class StandingFigures {

    private static final String STANDING = "standing";

    private final Rows<StandingFigure> figures;
    private final Rows<Long> order;

    /**
     * @param figures by source and situation
     * @param order by source, the situations where a figure stands, the latest first; shared with other counts
     */
    StandingFigures(Rows<StandingFigure> figures, Rows<Long> order) {
        this.figures = figures;
        this.order = order;
    }

    /** Whether a source says nothing of a situation, and has never moved a figure there. */
    static boolean isNothing(StandingFigure figure) {
        return figure.up() == 0 && figure.down() == 0 && figure.standing() == null;
    }

    /** What the same source has said of the same situation before, or null. */
    @Nullable
    StandingFigure get(StandingFigure now) {
        return figures.get(RowKey.of(now.source(), now.situation().text()));
    }

    void put(StandingFigure figure) {
        figures.put(RowKey.of(figure.source(), figure.situation().text()), figure);
        if (figure.standing() != null) {
            order.put(placeOf(figure), 1L);
        }
    }

    void delete(StandingFigure figure) {
        figures.delete(RowKey.of(figure.source(), figure.situation().text()));
        if (figure.standing() != null) {
            order.delete(placeOf(figure));
        }
    }

    /** The figures that a source stands by, the latest first, and at most so many. */
    List<StandingFigure> latest(String source, int most) {
        return order.firstKeys(RowKey.prefix(source, STANDING), most).stream()
                .map(place -> RowKey.of(source, RowKey.parts(place)[3]))
                .map(key -> Objects.requireNonNull(figures.get(key), key))
                .toList();
    }

    /** Forgets all that a source has said; the order goes with its other counts. */
    void forget(String source) {
        figures.deleteStartingWith(RowKey.prefix(source));
    }

    /** The place of a figure in the order: later times first, then by situation. */
    private static String placeOf(StandingFigure figure) {
        Instant since = Objects.requireNonNull(figure.since(), "a figure that stands has stood since some time");
        Instant mirrored = Instant.ofEpochMilli(-1 - since.toEpochMilli());
        return RowKey.of(
                figure.source(),
                STANDING,
                RowKey.sortable(mirrored),
                figure.situation().text());
    }
}
