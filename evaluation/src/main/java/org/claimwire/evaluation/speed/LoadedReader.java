package org.claimwire.evaluation.speed;

import java.time.Duration;
import java.util.function.Supplier;
import org.claimwire.extraction.ItemReader;

/**
 * A reader with what its loading took.
 *
 * @param reader ready to read
 * @param load how long it took
 * @param heapBefore the heap in use before, in bytes, after a collection
 */
public record LoadedReader(ItemReader reader, Duration load, long heapBefore) {

    /** Loads a reader. */
    public static LoadedReader load(Supplier<? extends ItemReader> supplier) {
        long heapBefore = HeldHeap.bytes();
        long start = System.nanoTime();
        ItemReader reader = supplier.get();
        return new LoadedReader(reader, Duration.ofNanos(System.nanoTime() - start), heapBefore);
    }
}
