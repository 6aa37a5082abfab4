package org.claimwire.streams.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.claimwire.streams.Desk;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.StructuredReader;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/**
 * What one more item costs while its incident grows old: a replay of 100,000 items through the domain code, without Kafka. Not run
 * by the build; docs/benchmarks.md has the command and what came of it.
 */
class ReplayBenchmark {

    private static final int ITEMS = 100_000;
    private static final int WARM_UP = 10_000;
    private static final int TENTHS = 10;
    private static final Origin ORIGIN = new Origin("benchmark", 0, 0);

    @Test
    void oneMoreItemCostsAsMuchInTheLastTenthAsInTheFirst() {
        replay(LongCrisis.of(new Random(0), WARM_UP).items(), pipeline());
        LongCrisis crisis = LongCrisis.of(new Random(1), ITEMS);
        OfflineReplay pipeline = pipeline();

        print(replay(crisis.items(), pipeline));

        assertThat(pipeline.situations()).hasSize(crisis.incidents());
    }

    private static OfflineReplay pipeline() {
        return new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET, Desk.GRACE);
    }

    /** The time that each item took, in nanoseconds. */
    private static long[] replay(List<WireItem> items, OfflineReplay pipeline) {
        long[] nanos = new long[items.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            pipeline.accept(items.get(i), ORIGIN);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static void print(long[] nanos) {
        System.out.println("| tenth | items | µs per item | against the first | median µs | 99th percentile µs |");
        System.out.println("|---|---|---|---|---|---|");
        double first = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            long[] part = Arrays.copyOfRange(nanos, nanos.length / TENTHS * tenth, nanos.length / TENTHS * (tenth + 1));
            Arrays.sort(part);
            double mean = Arrays.stream(part).average().orElseThrow() / 1000;
            first = tenth == 0 ? mean : first;
            System.out.printf(
                    "| %d | %,d | %.1f | %.2f | %.1f | %.1f |%n",
                    tenth + 1,
                    part.length,
                    mean,
                    mean / first,
                    part[part.length / 2] / 1000.0,
                    part[part.length / 100 * 99] / 1000.0);
        }
    }
}
