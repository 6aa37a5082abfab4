package org.claimwire.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.FeatureGroup;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.PartSpan;
import org.claimwire.extraction.learned.Tagger;
import org.claimwire.extraction.learned.TokenFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Trains an attribution model: a first pass, a second one that knows what the first has read, and the linker.
 *
 * <p>What the first pass reads in an article that it was trained on is better than what it reads in any other. So that the
 * second pass does not rely on it too much, it learns from readings by first passes that had not seen the article.
 */
public final class Training {

    private final TrainingSettings settings;
    private final Consumer<String> progress;
    private final List<LabelledParagraph> paragraphs;
    private final CueCounts counts;

    private Training(List<GoldArticle> articles, TrainingSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        progress.accept("reading " + articles.size() + " articles by rules");
        paragraphs = new TrainingText().paragraphs(articles);
        counts = new CueCounts(paragraphs);
    }

    /**
     * Trains a model.
     *
     * @param articles what it learns from
     * @param progress is told what is being done
     */
    public static AttributionModel run(
            List<GoldArticle> articles, TrainingSettings settings, Consumer<String> progress) {
        return new Training(articles, settings, progress).model();
    }

    private AttributionModel model() {
        List<Example> seen = examples(null);
        List<int[]> unseen = jackknifed(seen);
        progress.accept("first pass");
        FieldWeights weights = FieldTrainer.train(seen, settings, settings.members());
        Tagger first = weights.tagger(0);
        Tagger second = weights.tagger(settings.opening());
        if (settings.groups().contains(FeatureGroup.FIRST_PASS)) {
            progress.accept("second pass");
            second = FieldTrainer.train(examples(unseen), settings, settings.members())
                    .tagger(settings.opening());
        }
        progress.accept("linker");
        List<List<PartSpan>> read = unseen.stream().map(Labels::spans).toList();
        return new AttributionModel(
                settings.groups(),
                counts.lexicon(),
                first,
                second,
                LinkTrainer.train(paragraphs, read, settings.seed()));
    }

    private List<Example> examples(@Nullable List<int[]> firstPass) {
        List<Example> examples = new ArrayList<>();
        for (int k = 0; k < paragraphs.size(); k++) {
            LabelledParagraph paragraph = paragraphs.get(k);
            TokenFeatures features =
                    new TokenFeatures(paragraph.text(), counts.withoutItself(paragraph), settings.groups());
            TokenFeatures.Pass pass = firstPass == null ? features.firstPass() : features.secondPass(firstPass.get(k));
            examples.add(new Example(paragraph.article(), pass.all(), paragraph.labels()));
        }
        return examples;
    }

    /** The labels of every paragraph by a first pass that was trained without its article. */
    private List<int[]> jackknifed(List<Example> examples) {
        int[][] labels = new int[examples.size()][];
        for (int fold = 0; fold < settings.folds(); fold++) {
            progress.accept("first pass without part " + (fold + 1) + " of " + settings.folds());
            int left = fold;
            List<Example> others = examples.stream()
                    .filter(example -> example.article() % settings.folds() != left)
                    .toList();
            Tagger tagger = FieldTrainer.train(others, settings, 1).tagger(0);
            for (int k = 0; k < labels.length; k++) {
                if (examples.get(k).article() % settings.folds() == fold) {
                    labels[k] = tagger.labels(examples.get(k).features());
                }
            }
        }
        return List.of(labels);
    }
}
