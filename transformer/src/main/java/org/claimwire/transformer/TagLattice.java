package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.learned.Part;

/**
 * The best row of labels among those that spell spans: nothing, and for each {@link Part} a first and a further word (the scheme
 * known as BIO). No span crosses a paragraph.
 */
final class TagLattice {

    /** How many labels there are. */
    static final int LABELS = 1 + 2 * Part.values().length;

    private static final Part[] PARTS = Part.values();

    private TagLattice() {}

    /**
     * Neighbouring words of a window that do the same.
     *
     * @param part what they do
     * @param first the place of the first word in the window
     * @param last the place of the last word in the window
     */
    record WordSpan(Part part, int first, int last) {}

    /**
     * The spans of the best row of labels (Viterbi).
     *
     * @param scores for each word, how much speaks for each label
     * @param opens for each word, whether it is the first of its paragraph
     */
    static List<WordSpan> spans(float[][] scores, boolean[] opens) {
        return spans(best(scores, opens));
    }

    private static int[] best(float[][] scores, boolean[] opens) {
        int n = scores.length;
        int[][] before = new int[n][LABELS];
        float[] sums = new float[LABELS];
        for (int i = 0; i < n; i++) {
            float[] next = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                int from = bestBefore(label, sums, i == 0 || opens[i]);
                before[i][label] = from;
                next[label] = from < 0 ? Float.NEGATIVE_INFINITY : (i == 0 ? 0 : sums[from]) + scores[i][label];
            }
            sums = next;
        }
        return path(before, sums);
    }

    private static int bestBefore(int label, float[] sums, boolean opens) {
        if (isFurther(label) && opens) {
            return -1;
        }
        if (isFurther(label)) {
            return sums[label - 1] >= sums[label] ? label - 1 : label;
        }
        int best = 0;
        for (int from = 1; from < LABELS; from++) {
            best = sums[from] > sums[best] ? from : best;
        }
        return best;
    }

    private static int[] path(int[][] before, float[] sums) {
        int[] labels = new int[before.length];
        int label = 0;
        for (int one = 1; one < LABELS; one++) {
            label = sums[one] > sums[label] ? one : label;
        }
        for (int i = before.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = before[i][label];
        }
        return labels;
    }

    private static boolean isFurther(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static List<WordSpan> spans(int[] labels) {
        List<WordSpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != 0) {
                int first = i;
                while (i + 1 < labels.length && isFurther(labels[i + 1])) {
                    i++;
                }
                spans.add(new WordSpan(PARTS[(labels[first] - 1) / 2], first, i));
            }
        }
        return spans;
    }
}
