package org.claimwire.extraction.figure;

import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A number phrase, whatever it counts.
 *
 * @param phrase the number with the words that qualify it
 * @param value the number named, the lower one of a range; null for a vague word
 * @param interval the counts it allows; null for a word that is not listed
 * @param qualifier how exactly it is meant
 */
record Count(Phrase phrase, @Nullable Long value, @Nullable Interval interval, Qualifier qualifier) {

    int first() {
        return phrase.first();
    }

    int last() {
        return phrase.last();
    }
}
