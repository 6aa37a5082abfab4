package org.claimwire.extraction;

import java.util.List;

/**
 * All that was read in one version of an item.
 *
 * @param claims in the order of the text, the headline's first
 * @param figures in the order of the text, the headline's first; each is stated by exactly one claim
 * @param context what the item says around them
 */
public record ItemReading(List<Claim> claims, List<Figure> figures, ItemContext context) {

    /** What is read in a text that says nothing. */
    public static final ItemReading EMPTY = new ItemReading(List.of(), List.of(), ItemContext.EMPTY);

    /** Copies both lists. */
    public ItemReading {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }
}
