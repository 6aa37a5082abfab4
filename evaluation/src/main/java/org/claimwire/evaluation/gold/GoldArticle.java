package org.claimwire.evaluation.gold;

import java.util.List;

/**
 * An article with its labelled attributions.
 *
 * @param text the article
 * @param attributions in the order of the labels
 */
public record GoldArticle(GoldText text, List<GoldAttribution> attributions) {

    /** Copies the list. */
    public GoldArticle {
        attributions = List.copyOf(attributions);
    }
}
