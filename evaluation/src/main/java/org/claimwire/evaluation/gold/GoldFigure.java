package org.claimwire.evaluation.gold;

import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A casualty figure, as labelled.
 *
 * @param phrase the number with its modifier
 * @param at where the phrase stands, in UTF-16 code units
 * @param outcome what they met
 * @param value the number named; null for a vague word
 * @param qualifier how exactly it is meant
 * @param population who they are, as the text says; empty where nothing is said
 * @param source who says so, as the text says; null where the outlet does
 * @param partOf whether it is a part of another figure of the passage
 * @param background whether it is about another event, or a running total
 */
public record GoldFigure(
        String phrase,
        Stretch at,
        Outcome outcome,
        @Nullable Long value,
        Qualifier qualifier,
        String population,
        @Nullable String source,
        boolean partOf,
        boolean background) {

    /** Whether it counts one person: "a man". Labellers differ on these, so they are not measured. */
    public boolean isSingle() {
        return value != null && value == 1;
    }
}
