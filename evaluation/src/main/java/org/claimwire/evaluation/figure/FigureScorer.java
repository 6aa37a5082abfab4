package org.claimwire.evaluation.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.accuracy.Score;
import org.claimwire.evaluation.gold.GoldFigure;
import org.claimwire.evaluation.gold.GoldPassage;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.Outcome;

/**
 * Adds up, passage by passage, how well a reader finds figures.
 *
 * <p>{@code found}: phrase and outcome. {@code right}: number and qualifier too. {@code all right}: source, part-of and
 * background too.
 */
public final class FigureScorer {

    private final List<FigurePair> found = new ArrayList<>();
    private final Map<Outcome, Score> rightByOutcome = new EnumMap<>(Outcome.class);
    private final List<Miss> misses = new ArrayList<>();
    private long named;
    private long gold;

    /** Adds what was read in a passage. */
    public void add(GoldPassage passage, ItemReading reading) {
        List<GoldFigure> read = ReadFigure.of(passage.text().itemText(), reading);
        FigureMatches matches = FigureMatches.of(read, passage.figures());
        named += matches.found().size() + matches.spurious().size();
        gold += matches.found().size() + matches.missed().size();
        found.addAll(matches.found());
        matches.found().forEach(pair -> countOutcome(pair.gold(), new Score(pair.hasValue() ? 1 : 0, 1, 1)));
        matches.missed().forEach(label -> countOutcome(label, new Score(0, 0, 1)));
        matches.spurious().forEach(figure -> countOutcome(figure, new Score(0, 1, 0)));
        misses.addAll(FigureMisses.of(passage.text(), matches));
    }

    private void countOutcome(GoldFigure figure, Score score) {
        rightByOutcome.merge(figure.outcome(), score, Score::plus);
    }

    /** A line a measure. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of("found", score(pair -> true)));
        measures.add(Measure.of("right", score(FigurePair::hasValue)));
        measures.add(Measure.of("all right", score(FigurePair::isAllRight)));
        measures.add(Measure.share("found: source", count(FigurePair::hasSource), found.size()));
        measures.add(Measure.share(
                "found: source where one is named",
                count(pair -> pair.namesSource() && pair.hasSource()),
                count(FigurePair::namesSource)));
        measures.add(Measure.share("found: population", count(FigurePair::hasPopulation), found.size()));
        measures.add(Measure.share("found: part_of", count(FigurePair::hasPartOf), found.size()));
        measures.add(Measure.share("found: background", count(FigurePair::hasBackground), found.size()));
        rightByOutcome.forEach((outcome, score) ->
                measures.add(Measure.of("right." + outcome.name().toLowerCase(Locale.ROOT), score)));
        return measures;
    }

    private Score score(Predicate<FigurePair> right) {
        return new Score(count(right), named, gold);
    }

    private long count(Predicate<FigurePair> right) {
        return found.stream().filter(right).count();
    }

    /** The figures that were missed, invented, misread, or given to another source. */
    public List<Miss> misses() {
        return List.copyOf(misses);
    }
}
