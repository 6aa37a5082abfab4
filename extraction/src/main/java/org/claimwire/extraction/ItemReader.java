package org.claimwire.extraction;

/**
 * Reads attributed claims and casualty figures out of one item.
 *
 * <p>Implementations are safe for use by many threads, and pure: the same item gives the same reading on every machine.
 */
public interface ItemReader {

    /** The name and version that every claim carries. */
    ReaderVersion version();

    /**
     * Reads one item.
     *
     * @throws UnreadableItemException if reading takes more steps than an item may cost; never for what a text says
     */
    ItemReading read(ItemText item);
}
