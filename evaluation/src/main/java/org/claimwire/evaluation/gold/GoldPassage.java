package org.claimwire.evaluation.gold;

import java.util.List;

/**
 * A passage with its labelled figures.
 *
 * @param text the passage
 * @param figures in the order of the text
 */
public record GoldPassage(GoldText text, List<GoldFigure> figures) {

    /** Copies the list. */
    public GoldPassage {
        figures = List.copyOf(figures);
    }
}
