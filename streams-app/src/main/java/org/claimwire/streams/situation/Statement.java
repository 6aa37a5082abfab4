package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.item.Life;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says of one situation by one figure.
 *
 * @param id the figure's name, unique over all items
 * @param situation what it is about
 * @param source who says it
 * @param polarity whether the source asserts it, denies it or takes it back
 * @param value the number named; null for a vague word
 * @param interval the counts it allows
 * @param qualifier how exactly it is meant
 * @param said when it was said, or null if the item does not say
 * @param lives when the item held it
 * @param refersTo the other counts of the outcome that the claim names as denied or as background
 * @param evidence where it stands, in whose words
 * @param carriedBy the outlets that carried the item, its own first
 * @param carriersOmitted how many more there are
 */
public record Statement(
        String id,
        SituationKey situation,
        Source source,
        Polarity polarity,
        @Nullable Long value,
        Interval interval,
        Qualifier qualifier,
        @Nullable StatedTime said,
        List<Life> lives,
        List<Interval> refersTo,
        Evidence evidence,
        List<String> carriedBy,
        int carriersOmitted) {

    /** Copies the lists. */
    public Statement {
        lives = List.copyOf(lives);
        refersTo = List.copyOf(refersTo);
        carriedBy = List.copyOf(carriedBy);
    }

    /** The event time since which the item has held it, the first time. */
    public Instant published() {
        return lives.get(0).from();
    }

    /** Whether the item holds it still. */
    public boolean stands() {
        return lives.get(lives.size() - 1).stands();
    }

    /** Whose line it belongs to. */
    LineKey line() {
        return new LineKey(situation.text(), source.key());
    }

    /** What else says the same. */
    SayingKey saying() {
        return new SayingKey(situation.text(), source.key(), polarity, interval);
    }
}
