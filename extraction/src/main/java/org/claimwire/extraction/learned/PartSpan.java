package org.claimwire.extraction.learned;

/**
 * Neighbouring tokens of a paragraph that do the same in one attribution.
 *
 * @param part what they do
 * @param first the place of the first token in the paragraph
 * @param last the place of the last token in the paragraph
 */
public record PartSpan(Part part, int first, int last) {

    /** Refuses a span without tokens. */
    public PartSpan {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no such tokens: " + first + ".." + last);
        }
    }
}
