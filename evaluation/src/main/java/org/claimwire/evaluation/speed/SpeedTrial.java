package org.claimwire.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.claimwire.evaluation.accuracy.Words;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.UnreadableItemException;

/**
 * Reads the same texts again and again, in one thread, and takes the median round; of a slow reader, one round.
 *
 * <p>Time is the thread's own on the processor, so that other work on the machine makes little difference; collecting garbage
 * and compiling are other threads' work. The benchmarks of this module measure by the wall clock.
 */
public final class SpeedTrial {

    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final int MOST_WARM_UP_ROUNDS = 50;
    private static final int ROUNDS = 5;

    /** A round that takes so long is its own median: it has met every chance that the others would. */
    private static final Duration LONG_ROUND = Duration.ofSeconds(20);

    private static final double NANOS = 1e9;

    private final List<ItemText> texts;
    private final long words;

    /** @param texts read in every round */
    public SpeedTrial(List<ItemText> texts) {
        this.texts = List.copyOf(texts);
        this.words = texts.stream()
                .mapToLong(text -> Words.countWithMarks(text.text()))
                .sum();
    }

    /** Measures a reader that is the only one reading now. */
    public Speed run(LoadedReader loaded) {
        boolean slow = warmUp(loaded.reader()) > LONG_ROUND.toNanos();
        long[] rounds = new long[slow ? 1 : ROUNDS];
        for (int round = 0; round < rounds.length; round++) {
            rounds[round] = round(loaded.reader());
        }
        Arrays.sort(rounds);
        double articles = (double) words / Speed.ARTICLE_WORDS;
        double seconds = Math.max(1, rounds[rounds.length / 2]) / NANOS;
        long held = Math.max(0, HeldHeap.bytes() - loaded.heapBefore());
        return new Speed(articles / seconds, texts.size(), words, loaded.load(), held);
    }

    /** How long the last round took. */
    private long warmUp(ItemReader reader) {
        long start = System.nanoTime();
        int rounds = 0;
        long last;
        do {
            last = round(reader);
            rounds++;
        } while (rounds < MOST_WARM_UP_ROUNDS && System.nanoTime() - start < WARM_UP.toNanos());
        return last;
    }

    private long round(ItemReader reader) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        texts.forEach(text -> read(reader, text));
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static void read(ItemReader reader, ItemText text) {
        try {
            reader.read(text);
        } catch (UnreadableItemException refused) {
            // Refusing takes its time, too; how often it happens stands beside the accuracy.
        }
    }
}
