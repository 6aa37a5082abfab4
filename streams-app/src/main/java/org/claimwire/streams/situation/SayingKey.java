package org.claimwire.streams.situation;

import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Polarity;
import org.claimwire.streams.rows.RowKey;

/**
 * What makes statements one saying: the situation, the source, whether it asserts, and the interval.
 *
 * @param situation the situation's key, as text
 * @param source the source's key
 * @param polarity whether the source asserts it, denies it or takes it back
 * @param interval the counts it allows
 */
record SayingKey(String situation, String source, Polarity polarity, Interval interval) {

    /** The key as a row's. */
    String row() {
        return RowKey.of(situation, source, polarity.name(), interval.low() + ".." + interval.high());
    }

    /** What the keys of the saying's own rows start with. */
    String prefix() {
        return row() + RowKey.SEPARATOR;
    }
}
