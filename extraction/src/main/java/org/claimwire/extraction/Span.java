package org.claimwire.extraction;

/**
 * A run of characters of an item.
 *
 * @param field the part of the item that the offsets count in
 * @param begin offset of the first character, in UTF-16 code units from the start of the field
 * @param end offset behind the last character, in UTF-16 code units; greater than {@code begin}
 */
public record Span(Field field, int begin, int end) {

    /** @throws IllegalArgumentException if the run is empty or starts before its field */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("a span must hold characters: " + begin + ".." + end);
        }
    }

    /** Whether both lie in the same field and share at least one character. */
    public boolean overlaps(Span other) {
        return field == other.field && begin < other.end && other.begin < end;
    }

    /** Whether every character of {@code other} is one of this span's. */
    public boolean contains(Span other) {
        return field == other.field && begin <= other.begin && other.end <= end;
    }
}
