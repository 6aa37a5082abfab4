package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tokens of a paragraph into hashed features: those that both passes of the tagger share, and those of each pass.
 *
 * <p>Not safe for use by many threads: all features go through one row.
 */
public final class TokenFeatures {

    private final TokenViews views;
    private final Set<FeatureGroup> groups;
    private final List<Template> shared = new ArrayList<>();
    private final FeatureRow row = new FeatureRow();

    /**
     * The features of a paragraph.
     *
     * @param strengths how likely each token attributes, as {@link CueLexicon} knows it
     * @param groups which features are wanted
     */
    public TokenFeatures(ParagraphText paragraph, int[] strengths, Set<FeatureGroup> groups) {
        views = new TokenViews(paragraph, strengths);
        this.groups = groups;
        share(FeatureGroup.WORDS, WordTemplates::new);
        share(FeatureGroup.QUOTES, QuoteTemplates::new);
        share(FeatureGroup.CUES, StrengthTemplates::new);
        share(FeatureGroup.CLAUSES, ClauseTemplates::new);
        share(FeatureGroup.RULES, RuleTemplates::new);
    }

    private void share(FeatureGroup group, Function<TokenViews, Template> template) {
        if (groups.contains(group)) {
            shared.add(template.apply(views));
        }
    }

    /** How many tokens the paragraph has. */
    public int size() {
        return views.size();
    }

    /** The features of the token at a place that both passes know. What it returns is overwritten by the next call. */
    FeatureRow shared(int i) {
        row.clear();
        row.add(1, 0);
        addAll(shared, i);
        return row;
    }

    private void addAll(List<Template> templates, int i) {
        for (Template template : templates) {
            template.add(i, row);
        }
    }

    /** The features of the first pass. */
    public Pass firstPass() {
        return new Pass(i -> views.strengths[i] >= CueLexicon.STRONG && !views.isQuotedInside(i), null);
    }

    /**
     * The features of the second pass.
     *
     * @param labels what the first has read
     */
    public Pass secondPass(int[] labels) {
        return new Pass(i -> Labels.part(labels[i]) == Part.CUE, labels);
    }

    /** The features of one pass. */
    public final class Pass {

        private final List<Template> own = new ArrayList<>();

        private Pass(IntPredicate cues, int @Nullable [] labels) {
            if (groups.contains(FeatureGroup.CUES)) {
                own.add(new CueTemplates(views, cues));
            }
            if (labels != null && groups.contains(FeatureGroup.FIRST_PASS)) {
                own.add(new FirstPassTemplates(views, labels));
            }
        }

        /** The features of the token at a place that this pass alone knows. What it returns is overwritten by the next call. */
        FeatureRow own(int i) {
            row.clear();
            addAll(own, i);
            return row;
        }

        /** The hashes of all features of each token. */
        public int[][] all() {
            int[][] all = new int[size()][];
            for (int i = 0; i < all.length; i++) {
                shared(i);
                addAll(own, i);
                all[i] = row.toArray();
            }
            return all;
        }
    }
}
