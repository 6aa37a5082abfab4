package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a paragraph into hashed features. */
public final class TokenFeatures {

    private final List<Template> templates = new ArrayList<>();
    private final int size;
    private final FeatureRow row = new FeatureRow();

    /**
     * The features of a paragraph.
     *
     * @param strengths how likely each token attributes, as {@link CueLexicon} knows it
     * @param firstPass the labels of the first pass; null for the first pass itself
     * @param groups which features are wanted
     */
    public TokenFeatures(
            ParagraphText paragraph, int[] strengths, int @Nullable [] firstPass, Set<FeatureGroup> groups) {
        size = paragraph.size();
        TokenViews views = new TokenViews(paragraph, strengths);
        for (FeatureGroup group : FeatureGroup.values()) {
            Template template = groups.contains(group) ? template(group, views, firstPass) : null;
            if (template != null) {
                templates.add(template);
            }
        }
    }

    private static @Nullable Template template(FeatureGroup group, TokenViews views, int @Nullable [] firstPass) {
        return switch (group) {
            case WORDS -> new WordTemplates(views);
            case QUOTES -> new QuoteTemplates(views);
            case CUES -> new CueTemplates(views, cues(views, firstPass));
            case CLAUSES -> new ClauseTemplates(views);
            case RULES -> new RuleTemplates(views);
            case FIRST_PASS -> firstPass == null ? null : new FirstPassTemplates(views, firstPass);
        };
    }

    private static IntPredicate cues(TokenViews views, int @Nullable [] firstPass) {
        return firstPass == null
                ? i -> views.strengths[i] >= CueLexicon.STRONG && !views.isQuotedInside(i)
                : i -> Labels.part(firstPass[i]) == Part.CUE;
    }

    /** How many tokens the paragraph has. */
    public int size() {
        return size;
    }

    /** The hashes of the features of the token at a place. */
    public int[] at(int i) {
        row.clear();
        row.add(1, 0);
        templates.forEach(template -> template.add(i, row));
        return row.toArray();
    }
}
