package org.claimwire.evaluation.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.VagueWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second, in one thread: who said what; figures too; and all that an item's reader does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

    private final List<ItemText> articles = Articles.all();
    private final Parts parts = new Parts();
    private final ItemReader reader = EnglishReader.load();
    private final ItemReader rules = EnglishReader.rulesAlone(Aliases.NONE, VagueWords.DESK);
    private int next;

    /** Every iteration begins with the same article. */
    @Setup(Level.Iteration)
    public void rewind() {
        next = 0;
    }

    /** Sentences, parts of speech, cues, sources and contents. */
    @Benchmark
    public Object attributions() {
        return parts.attributions(article());
    }

    /** The same, and figures with their outcomes, places and events. */
    @Benchmark
    public Object attributionsAndFigures() {
        return parts.attributionsAndFigures(article());
    }

    /** All: sources resolved within the item, said-times, and what the item says around its claims. */
    @Benchmark
    public ItemReading wholeReader() {
        return reader.read(article());
    }

    /** All, without learned weights. */
    @Benchmark
    public ItemReading rulesAlone() {
        return rules.read(article());
    }

    private ItemText article() {
        ItemText article = articles.get(next);
        next = (next + 1) % articles.size();
        return article;
    }
}
