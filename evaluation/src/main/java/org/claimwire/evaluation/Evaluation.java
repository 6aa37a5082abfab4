package org.claimwire.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwire.evaluation.accuracy.Accuracy;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldFolder;
import org.claimwire.evaluation.gold.GoldPassage;
import org.claimwire.evaluation.gold.GoldSet;
import org.claimwire.evaluation.gold.GoldText;
import org.claimwire.evaluation.speed.LoadedReader;
import org.claimwire.evaluation.speed.Speed;
import org.claimwire.evaluation.speed.SpeedTrial;
import org.claimwire.extraction.ItemReader;

/** Measures readers on labelled sets, one reader after the other on the same texts. */
public final class Evaluation {

    private final GoldFolder gold;
    private final Set<GoldSet> sets;

    /**
     * @param gold where the labelled sets are
     * @param sets those to measure on; the folder holds each of them, and there is one at least
     */
    public Evaluation(GoldFolder gold, Set<GoldSet> sets) {
        if (sets.isEmpty() || !gold.sets().containsAll(sets)) {
            throw new IllegalArgumentException(gold.path() + " holds " + gold.sets() + ", not all of " + sets);
        }
        this.gold = gold;
        this.sets = Set.copyOf(sets);
    }

    /**
     * Measures one reader: its speed first, so that nothing else fills the heap.
     *
     * @throws org.claimwire.evaluation.gold.BadGoldException if a labelled file cannot be read or understood
     */
    public Report measure(NamedReader named) {
        SpeedTrial trial =
                new SpeedTrial(texts().stream().map(GoldText::itemText).toList());
        LoadedReader loaded = LoadedReader.load(named.load());
        Speed speed = trial.run(loaded);
        Map<GoldSet, Accuracy> accuracy = new EnumMap<>(GoldSet.class);
        sets.forEach(set -> accuracy.put(set, accuracy(set, loaded.reader())));
        return new Report(named.name(), loaded.reader().version(), accuracy, speed);
    }

    private Accuracy accuracy(GoldSet set, ItemReader reader) {
        return switch (set) {
            case ATTRIBUTIONS -> Accuracies.ofArticles(gold.articles(), reader);
            case FIGURES -> Accuracies.ofPassages(gold.passages(), reader);
            case INCIDENTS -> Accuracies.ofIncidents(gold.incidents(), reader);
        };
    }

    /** Whole articles where there are any, for a reader's speed on snippets says little. */
    private List<GoldText> texts() {
        Stream<GoldText> texts = sets.contains(GoldSet.ATTRIBUTIONS)
                ? gold.articles().stream().map(GoldArticle::text)
                : sets.contains(GoldSet.FIGURES)
                        ? gold.passages().stream().map(GoldPassage::text)
                        : gold.incidents().stream().flatMap(incident -> incident.documents().stream());
        return texts.toList();
    }
}
