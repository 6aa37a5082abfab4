package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * What words, and the tags before them, tell of a part of speech, by the weights of an OpenNLP model.
 *
 * <p>The model's features are those of OpenNLP's default part-of-speech descriptor: the word, its prefixes, suffixes and
 * class, two words on either side, the sentence's beginning, and the one and two tags before. All but the last hang on one
 * word each, so that what a word tells is summed up once and kept.
 */
final class TagEvidence {

    /** What one word tells of its own tag and of its neighbours'. Each array holds a sum of weights for every tag. */
    record Word(double[] own, double[] nextButOne, double[] next, double[] previous, double[] previousButOne) {}

    private static final int LONGEST_AFFIX = 4;
    private static final int WORDS_KEPT = 16_384;

    private final Map<String, Context> weights;
    private final String[] tags;
    private final double[][] histories;
    private final double[] begin;
    private final double[] afterBegin;
    private final double[] twoAfterBegin;
    private final Map<String, Word> words = new LinkedHashMap<>(WORDS_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Word> eldest) {
            return size() > WORDS_KEPT;
        }
    };

    /** Evidence by a model of one thread's own. */
    @SuppressWarnings("unchecked")
    TagEvidence(AbstractModel model) {
        Object[] structures = model.getDataStructures();
        weights = (Map<String, Context>) structures[1];
        tags = (String[]) structures[2];
        histories = new double[(tags.length + 1) * (tags.length + 1)][];
        begin = sum("S=begin");
        afterBegin = sum("p1S=begin");
        twoAfterBegin = sum("p2S=begin");
    }

    int tags() {
        return tags.length;
    }

    String tag(int index) {
        return tags[index];
    }

    /** What a word tells wherever it stands. */
    Word of(String word) {
        Word known = words.get(word);
        if (known == null) {
            known = read(word);
            words.put(word, known);
        }
        return known;
    }

    private Word read(String word) {
        String lower = StringUtil.toLowerCase(word);
        return new Word(
                sum(own(word, lower)),
                sum("p2w=" + lower),
                sum("p1w=" + lower),
                sum("n1w=" + lower),
                sum("n2w=" + lower));
    }

    private static String[] own(String word, String lower) {
        List<String> features = new ArrayList<>();
        features.add("def");
        for (int k = 1; k <= Math.min(LONGEST_AFFIX, word.length()); k++) {
            features.add("suf=" + word.substring(word.length() - k));
            features.add("pre=" + word.substring(0, k));
        }
        String wordClass = FeatureGeneratorUtil.tokenFeature(word);
        features.add("w=" + lower);
        features.add("wc=" + wordClass);
        features.add("w&c=" + lower + "," + wordClass);
        return features.toArray(String[]::new);
    }

    /** What a word's place at the beginning of a sentence tells; null behind the third word. */
    double @Nullable [] ofPlace(int place) {
        return switch (place) {
            case 0 -> begin;
            case 1 -> afterBegin;
            case 2 -> twoAfterBegin;
            default -> null;
        };
    }

    /** What the tag before, and the one before that, tell; -1 where the sentence has none. */
    double[] ofHistory(int previousButOne, int previous) {
        int key = (previousButOne + 1) * (tags.length + 1) + previous + 1;
        double[] known = histories[key];
        if (known == null) {
            known = histories[key] = history(previousButOne, previous);
        }
        return known;
    }

    private double[] history(int previousButOne, int previous) {
        if (previous < 0) {
            return new double[tags.length];
        }
        return previousButOne < 0
                ? sum("t=" + tags[previous])
                : sum("t=" + tags[previous], "t2=" + tags[previousButOne] + "," + tags[previous]);
    }

    private double[] sum(String... features) {
        double[] sum = new double[tags.length];
        for (String feature : features) {
            Context context = weights.get(feature);
            if (context != null) {
                int[] outcomes = context.getOutcomes();
                for (int i = 0; i < outcomes.length; i++) {
                    sum[outcomes[i]] += context.getParameters()[i];
                }
            }
        }
        return sum;
    }
}
