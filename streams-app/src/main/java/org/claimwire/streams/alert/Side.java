package org.claimwire.streams.alert;

import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.situation.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One side of a disagreement.
 *
 * @param source who says it
 * @param polarity whether the source asserts the figure, denies it or takes it back
 * @param value the number named; null for a vague word
 * @param interval the counts it allows
 * @param qualifier how exactly it is meant
 * @param time when it was said: as stated, else its first publication by anyone
 * @param first the claim by which it became known, with its exact words
 * @param outlets who had carried it when the reason opened, in the order of time, at most 50
 * @param outletsOmitted how many more there were
 */
public record Side(
        Source source,
        Polarity polarity,
        @Nullable Long value,
        Interval interval,
        Qualifier qualifier,
        StatedTime time,
        Evidence first,
        List<String> outlets,
        int outletsOmitted) {

    /** Copies the list. */
    public Side {
        outlets = List.copyOf(outlets);
    }
}
