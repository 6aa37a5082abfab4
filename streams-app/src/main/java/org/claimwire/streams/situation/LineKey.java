package org.claimwire.streams.situation;

import org.claimwire.streams.rows.RowKey;

/**
 * Names what one source says of one situation.
 *
 * @param situation the situation's key, as text
 * @param source the source's key
 */
public record LineKey(String situation, String source) {

    /** The key as a row's. */
    public String row() {
        return RowKey.of(situation, SourceClass.of(source).name(), source);
    }

    /** The key that {@link #row} made. */
    public static LineKey of(String row) {
        String[] parts = RowKey.parts(row);
        return new LineKey(parts[0], parts[2]);
    }

    /** The class of the source. */
    public SourceClass sourceClass() {
        return SourceClass.of(source);
    }
}
