package org.claimwire.evaluation.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.EnglishReader;

/**
 * Reads the same articles in one run with our reader and with Stanford CoreNLP's quote annotator, which finds who speaks in
 * direct quotations, and prints the time of each and the ratio.
 *
 * <p>Time is the reading thread's own on the processor; both read in one thread. The annotators are those that attributing
 * quotations asks for. CoreNLP is GPLv3: only who runs this fetches it, and nothing of the product depends on it.
 */
public final class PeerComparison {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
    private static final int ARTICLES = Integer.getInteger("claimwire.peer.articles", 12);
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 40;
    private static final double NANOS_PER_MILLI = 1e6;

    private PeerComparison() {}

    /** Needs 5 GB of heap and some minutes. */
    public static void main(String[] arguments) {
        List<ItemText> articles = Articles.all().stream().limit(ARTICLES).toList();
        ItemReader reader = EnglishReader.load();
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("threads", "1");
        StanfordCoreNLP peer = new StanfordCoreNLP(properties);
        for (int round = 0; round < WARM_UP; round++) {
            articles.forEach(reader::read);
        }
        long ours = 0;
        long theirs = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            for (ItemText article : articles) {
                long mine = nanos(() -> reader.read(article));
                long other = nanos(() -> peer.annotate(new CoreDocument(article.text())));
                // The first round warms up.
                ours += round == 0 ? 0 : mine;
                theirs += round == 0 ? 0 : other;
            }
        }
        int readings = ROUNDS * articles.size();
        print(readings, reader.version().toString(), ours);
        print(readings, "CoreNLP " + ANNOTATORS, theirs);
        System.out.printf(Locale.ROOT, "ratio: %.0f%n", (double) theirs / ours);
    }

    private static long nanos(Runnable reading) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static void print(int readings, String who, long nanos) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms an article, mean of %d readings%n",
                who,
                nanos / NANOS_PER_MILLI / readings,
                readings);
    }
}
