package org.claimwire.evaluation.phenomena;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.Via;
import org.jspecify.annotations.Nullable;

/**
 * An attributed claim in the words of its text, as a case expects it or as a reader reads it.
 *
 * @param source the words that name the source; null if nobody is named
 * @param cue the words that attribute
 * @param content what is said, piece by piece
 * @param quotation how it is given
 * @param negated whether the source says that it is not so
 * @param hedged whether the source keeps a doubt
 * @param via the names of the chain, nearest the source first
 * @param said when it was said, or null
 * @param name the source's fullest name in the item; null in a case that does not ask for it
 */
record Expected(
        @Nullable String source,
        String cue,
        List<String> content,
        Quotation quotation,
        boolean negated,
        boolean hedged,
        List<String> via,
        @Nullable StatedTime said,
        @Nullable String name) {

    /** What a reader has read. */
    static Expected of(ItemText item, Claim claim) {
        Span mention = claim.mention();
        Cue cue = Objects.requireNonNull(claim.cue(), "only attributed claims are compared");
        return new Expected(
                mention == null ? null : item.words(mention),
                item.words(cue.span()),
                claim.content().stream().map(item::words).toList(),
                claim.quotation(),
                claim.negated(),
                claim.hedged(),
                claim.via().stream().map(Via::name).toList(),
                claim.said(),
                claim.source().name());
    }

    /** Whether a claim that was read is this one; its cue may go on over how and when it was said ("said in a statement"). */
    boolean is(Expected read) {
        return read.cue.startsWith(cue) && equals(read.asked(this));
    }

    /** This claim as far as a case asks for it. */
    private Expected asked(Expected one) {
        String asked = one.name == null ? null : name;
        return new Expected(source, one.cue, content, quotation, negated, hedged, via, said, asked);
    }

    @Override
    public String toString() {
        return source + " | " + cue + " | " + content.stream().collect(Collectors.joining(" … ")) + " | " + quotation
                + (negated ? " | negated" : "") + (hedged ? " | hedged" : "") + (via.isEmpty() ? "" : " | via " + via)
                + (said == null ? "" : " | " + said) + (name == null ? "" : " | name " + name);
    }
}
