package org.claimwire.streams.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that one source says of one situation.
 *
 * @param situation the situation
 * @param sayings its sayings, in the order of publication; never empty
 */
public record Line(SituationKey situation, List<Saying> sayings) {

    private static final Comparator<Saying> ORDER = Comparator.comparing(Saying::published)
            .thenComparing(Saying::polarity)
            .thenComparing(saying -> saying.interval().low())
            .thenComparing(saying -> saying.interval().high(), Comparator.nullsLast(Comparator.<Long>naturalOrder()));

    /** Puts the sayings in order. */
    public Line {
        sayings = sayings.stream().sorted(ORDER).toList();
        if (sayings.isEmpty()) {
            throw new IllegalArgumentException("a line needs a saying");
        }
    }

    /** Who says it, named as in the earliest claim. */
    public Source source() {
        return sayings.get(0).source();
    }

    /** Its name. */
    public LineKey key() {
        return new LineKey(situation.text(), source().key());
    }

    /** Its counts. */
    public List<Saying> asserted() {
        return withPolarity(Polarity.ASSERTED);
    }

    /** The counts of others that it says are not so. */
    public List<Saying> denials() {
        return withPolarity(Polarity.DENIED);
    }

    /** The counts that it takes back. */
    public List<Saying> retractions() {
        return withPolarity(Polarity.RETRACTED);
    }

    private List<Saying> withPolarity(Polarity polarity) {
        return sayings.stream().filter(saying -> saying.polarity() == polarity).toList();
    }

    /** This line with one saying in place of what it held, if anything; null if nothing is left. */
    static @Nullable Line with(
            @Nullable Line line, SituationKey situation, Polarity polarity, Interval interval, @Nullable Saying now) {
        List<Saying> sayings = new ArrayList<>(line == null ? List.of() : line.sayings);
        sayings.removeIf(
                saying -> saying.polarity() == polarity && saying.interval().equals(interval));
        if (now != null) {
            sayings.add(now);
        }
        return sayings.isEmpty() ? null : new Line(situation, sayings);
    }
}
