package org.claimwire.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source's statement in one item.
 *
 * @param voice whose word it is
 * @param source who says it; for {@link Voice#OUTLET} the outlet
 * @param mention where the source is named for this claim ("he"), or null if the claim names none
 * @param cue the words that attribute, or null for {@link Voice#OUTLET}
 * @param content what is said, in the order of the text; never empty
 * @param quotation how it is given
 * @param negated whether the source says that the content is not so ("denied that")
 * @param hedged whether the source keeps a doubt ("believed to", "reportedly")
 * @param via the chain between source and page, nearest the source first
 * @param said when it was said, or null if the item does not say
 * @param sentence the sentence that holds the claim, to find it again
 * @param figures the indexes, in {@link ItemReading#figures()}, of the figures that this claim states
 */
public record Claim(
        Voice voice,
        Source source,
        @Nullable Span mention,
        @Nullable Cue cue,
        List<Span> content,
        Quotation quotation,
        boolean negated,
        boolean hedged,
        List<Via> via,
        @Nullable StatedTime said,
        TextQuote sentence,
        List<Integer> figures) {

    /** Refuses a claim without content, and an attributed one without a cue. */
    public Claim {
        content = List.copyOf(content);
        via = List.copyOf(via);
        figures = List.copyOf(figures);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim needs content");
        }
        if ((cue == null) != (voice == Voice.OUTLET)) {
            throw new IllegalArgumentException("a cue is what tells attribution from the outlet's own voice");
        }
    }
}
