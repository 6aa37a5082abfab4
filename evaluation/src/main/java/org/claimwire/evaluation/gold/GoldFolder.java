package org.claimwire.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A folder of labelled sets.
 *
 * @param path where it is
 */
public record GoldFolder(Path path) {

    /** The sets that the folder holds, possibly none. */
    public Set<GoldSet> sets() {
        Set<GoldSet> sets = EnumSet.noneOf(GoldSet.class);
        Arrays.stream(GoldSet.values())
                .filter(set -> Files.isRegularFile(path.resolve(set.file())))
                .forEach(sets::add);
        return Collections.unmodifiableSet(sets);
    }

    /**
     * The articles with attributions.
     *
     * @throws BadGoldException if the file cannot be read or understood
     */
    public List<GoldArticle> articles() {
        return lines(GoldSet.ATTRIBUTIONS).read(GoldLabels::article);
    }

    /**
     * The articles with attributions that a reader may learn from; none of them is measured on.
     *
     * @throws BadGoldException if the file cannot be read or understood
     */
    public List<GoldArticle> trainingArticles() {
        return new GoldLines(path.resolve("attributions.train.jsonl")).read(GoldLabels::article);
    }

    /**
     * The passages with figures.
     *
     * @throws BadGoldException if the file cannot be read or understood
     */
    public List<GoldPassage> passages() {
        return lines(GoldSet.FIGURES).read(GoldLabels::passage);
    }

    /**
     * The events with their articles.
     *
     * @throws BadGoldException if the file cannot be read or understood
     */
    public List<GoldIncident> incidents() {
        return lines(GoldSet.INCIDENTS).read(GoldLabels::incident);
    }

    private GoldLines lines(GoldSet set) {
        return new GoldLines(path.resolve(set.file()));
    }
}
