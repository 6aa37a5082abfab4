package org.claimwire.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many people met one outcome.
 *
 * @param span where the phrase stands
 * @param phrase the number with the words that qualify it: "at least eight"
 * @param outcome what they met
 * @param value the number named; the lower one of a range; null for a vague word
 * @param interval the counts it allows, or null for a word that is not listed, which makes no position
 * @param qualifier how exactly it is meant
 * @param population who they are, in the words of the text; empty if nothing is said
 * @param group who they are, in a desk's categories
 * @param facets the part of the group that is counted
 * @param event in what kind of event
 * @param place where, or null if the item does not tell
 * @param partOf whether it is a part of another figure of the item
 * @param whole the index, in {@link ItemReading#figures()}, of the figure it is a part of; null if that is not known
 * @param background whether it is about another event than the one reported, or a running total over many
 * @param measure what it sums up
 * @param polarity whether the source stands by it
 */
public record Figure(
        Span span,
        String phrase,
        Outcome outcome,
        @Nullable Long value,
        @Nullable Interval interval,
        Qualifier qualifier,
        String population,
        Group group,
        Set<Facet> facets,
        EventKind event,
        @Nullable Place place,
        boolean partOf,
        @Nullable Integer whole,
        boolean background,
        Measure measure,
        Polarity polarity) {

    /** Refuses a whole without being a part. */
    public Figure {
        facets = Set.copyOf(facets);
        if (whole != null && !partOf) {
            throw new IllegalArgumentException("only a part has a whole");
        }
    }

    /** The same figure with another whole and polarity. */
    Figure with(@Nullable Integer newWhole, Polarity newPolarity) {
        return new Figure(
                span,
                phrase,
                outcome,
                value,
                interval,
                qualifier,
                population,
                group,
                facets,
                event,
                place,
                partOf,
                newWhole,
                background,
                measure,
                newPolarity);
    }

    /** The same figure of another group. */
    Figure with(Group newGroup) {
        return new Figure(
                span,
                phrase,
                outcome,
                value,
                interval,
                qualifier,
                population,
                newGroup,
                facets,
                event,
                place,
                partOf,
                whole,
                background,
                measure,
                polarity);
    }

    /** The same figure, its number meant otherwise. */
    Figure with(Qualifier newQualifier, @Nullable Interval newInterval) {
        return new Figure(
                span,
                phrase,
                outcome,
                value,
                newInterval,
                newQualifier,
                population,
                group,
                facets,
                event,
                place,
                partOf,
                whole,
                background,
                measure,
                polarity);
    }

    /** The same figure, summing up something else. */
    public Figure with(Measure newMeasure) {
        return new Figure(
                span,
                phrase,
                outcome,
                value,
                interval,
                qualifier,
                population,
                group,
                facets,
                event,
                place,
                partOf,
                whole,
                background,
                newMeasure,
                polarity);
    }
}
