package org.claimwire.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimwire.evaluation.Readers;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second, in one thread, by a transformer and by the fast reader beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 20)
public class TransformerBenchmark {

    private final List<ItemText> articles = Articles.all();
    @SuppressWarnings("NullAway.Init")
    private ItemReader reader;
    private int next;

    /** The reader's name. */
    @Param({"small", "fast"})
    @SuppressWarnings("NullAway.Init")
    private String name;

    /** Loads the reader. */
    @Setup
    public void load() {
        reader = Readers.named(name).load().get();
    }

    /** Every iteration begins with the same article. */
    @Setup(Level.Iteration)
    public void rewind() {
        next = 0;
    }

    /** All that an item's reader does. */
    @Benchmark
    public ItemReading wholeReader() {
        ItemText article = articles.get(next);
        next = (next + 1) % articles.size();
        return reader.read(article);
    }
}
