package org.claimwire.evaluation.accuracy;

import java.util.Comparator;

/**
 * A run of characters of a labelled text, possibly empty.
 *
 * @param begin offset of the first, in UTF-16 code units
 * @param end offset behind the last
 */
public record Stretch(int begin, int end) implements Comparable<Stretch> {

    private static final Comparator<Stretch> ORDER =
            Comparator.comparingInt(Stretch::begin).thenComparingInt(Stretch::end);

    /** Whether both share a character. */
    public boolean overlaps(Stretch other) {
        return begin < other.end && other.begin < end;
    }

    /** Its characters. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }
}
