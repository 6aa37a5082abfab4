package org.claimwire.extraction.text;

import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words of a sentence with parts of speech: the very tags of OpenNLP's tagger on the same model, much faster.
 *
 * <p>OpenNLP keeps three ways to tag the words so far, but asks its model only once for a word, after the likeliest of them
 * (the features of a word are cached by its place). All ways then gain alike, and the likeliest stays the likeliest: it is
 * enough to follow that one, word by word. Since only its best tag matters, no probability needs to be computed. For one
 * thread.
 *
 * @see <a href="https://opennlp.apache.org/docs/2.5.4/manual/opennlp.html#tools.postagger">OpenNLP's part-of-speech tagger</a>
 */
final class PartsOfSpeech {

    /** The weights' name in OpenNLP's model file. */
    private static final String WEIGHTS = "pos.model";

    private final TagEvidence evidence;
    private final Tag[] tags;

    PartsOfSpeech(POSModel model) {
        evidence = new TagEvidence(model.<AbstractModel>getArtifact(WEIGHTS));
        tags = new Tag[evidence.tags()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Tag.of(evidence.tag(i));
        }
    }

    /** The tags of a sentence's words, in their order. */
    Tag[] of(List<String> words) {
        TagEvidence.Word[] told = words.stream().map(evidence::of).toArray(TagEvidence.Word[]::new);
        Tag[] path = new Tag[told.length];
        double[] sum = new double[tags.length];
        int previous = -1;
        int previousButOne = -1;
        for (int i = 0; i < told.length; i++) {
            System.arraycopy(told[i].own(), 0, sum, 0, sum.length);
            add(sum, evidence.ofPlace(i));
            add(sum, i > 1 ? told[i - 2].nextButOne() : null);
            add(sum, i > 0 ? told[i - 1].next() : null);
            add(sum, i + 1 < told.length ? told[i + 1].previous() : null);
            add(sum, i + 2 < told.length ? told[i + 2].previousButOne() : null);
            add(sum, evidence.ofHistory(previousButOne, previous));
            previousButOne = previous;
            previous = greatest(sum);
            path[i] = tags[previous];
        }
        return path;
    }

    private static void add(double[] sum, double @Nullable [] more) {
        if (more != null) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
    }

    private static int greatest(double[] sum) {
        int greatest = 0;
        for (int i = 1; i < sum.length; i++) {
            greatest = sum[i] > sum[greatest] ? i : greatest;
        }
        return greatest;
    }
}
