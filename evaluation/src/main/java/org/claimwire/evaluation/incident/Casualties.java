package org.claimwire.evaluation.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.claimwire.evaluation.gold.GoldIncident;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Polarity;

/** The two numbers that the record has of every event, and an article's word on each. */
enum Casualties {
    /** The dead. The record counts a dead perpetrator, the report may not: either is right. */
    KILLED(EnumSet.of(Outcome.KILLED)) {
        @Override
        long recorded(GoldIncident incident) {
            return incident.killed();
        }

        @Override
        long settled(long stated, List<Figure> figures, long recorded) {
            long dead = figures.stream()
                    .filter(figure -> figure.group() == Group.PERPETRATOR)
                    .mapToLong(Casualties::value)
                    .sum();
            return stated + dead == recorded ? recorded : stated;
        }
    },
    /** The hurt; whoever is in hospital is hurt. */
    INJURED(EnumSet.of(Outcome.INJURED, Outcome.HOSPITALISED)) {
        @Override
        long recorded(GoldIncident incident) {
            return incident.injured();
        }

        @Override
        long settled(long stated, List<Figure> figures, long recorded) {
            return stated;
        }
    };

    private final Set<Outcome> outcomes;

    Casualties(Set<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** What the record says in the end. */
    abstract long recorded(GoldIncident incident);

    abstract long settled(long stated, List<Figure> figures, long recorded);

    /** The greatest whole that an article states of the event itself; empty if it states none. */
    OptionalLong stated(ItemReading reading, long recorded) {
        List<Figure> figures = reading.figures().stream().filter(this::counts).toList();
        OptionalLong greatest = figures.stream()
                .filter(figure -> !figure.partOf() && figure.group() != Group.PERPETRATOR)
                .mapToLong(Casualties::value)
                .max();
        return greatest.isEmpty() ? greatest : OptionalLong.of(settled(greatest.getAsLong(), figures, recorded));
    }

    private boolean counts(Figure figure) {
        return outcomes.contains(figure.outcome())
                && !figure.background()
                && figure.value() != null
                && (figure.measure() == Measure.TOTAL || figure.measure() == Measure.STOCK)
                && figure.polarity() == Polarity.ASSERTED;
    }

    private static long value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
