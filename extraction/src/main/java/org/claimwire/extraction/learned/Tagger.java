package org.claimwire.extraction.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Labels the tokens of a paragraph: a linear-chain conditional random field, run as integers.
 *
 * <p>Each feature has a weight for each label, each label one for each label before it; the labelling with the greatest sum is
 * found by Viterbi's algorithm. Weights are whole numbers, so that the sums are exact and the same on every machine.
 *
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">Lafferty, McCallum and Pereira (2001), Conditional random
 *     fields</a>
 */
public final class Tagger {

    private static final int L = Labels.COUNT;
    /** For each label those that it may follow. */
    private static final int[][] BEFORE = IntStream.range(0, L)
            .mapToObj(label -> IntStream.range(0, L)
                    .filter(before -> Labels.mayFollow(label, before))
                    .toArray())
            .toArray(int[][]::new);

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private final FeatureWeights weights;
    private final int[] transitions;

    /**
     * What is added for every span that begins: the training text leaves some attributions unlabelled, so that the likeliest
     * labelling has too few.
     */
    private final int opening;

    /**
     * A tagger of these weights.
     *
     * @param transitions for each label and each label behind it, in the unit of {@code weights}
     * @param opening what is added for every span
     */
    public Tagger(FeatureWeights weights, int[] transitions, int opening) {
        this.weights = weights;
        this.transitions = transitions.clone();
        this.opening = opening;
    }

    /** The labels of tokens with these features each. */
    public int[] labels(int[][] features) {
        int[] emissions = new int[features.length * L];
        for (int i = 0; i < features.length; i++) {
            for (int hash : features[i]) {
                int row = FeatureWeights.row(hash, weights.bits());
                for (int label = 0; label < L; label++) {
                    emissions[i * L + label] += weights.at(row, label);
                }
            }
        }
        return labels(emissions);
    }

    /**
     * The labels of tokens.
     *
     * @param emissions for each token and each label what its features weigh
     */
    int[] labels(int[] emissions) {
        int n = emissions.length / L;
        int[] best = new int[L];
        int[] next = new int[L];
        byte[] before = new byte[n * L];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < L; label++) {
                int from = i == 0 ? Labels.OUTSIDE : bestBefore(best, label);
                int way = i == 0 ? Labels.mayBegin(label) ? 0 : IMPOSSIBLE : best[from] + transitions[from * L + label];
                next[label] =
                        Math.max(IMPOSSIBLE, way) + emissions[i * L + label] + (Labels.opens(label) ? opening : 0);
                before[i * L + label] = (byte) from;
            }
            int[] swap = best;
            best = next;
            next = swap;
        }
        return path(best, before, n);
    }

    private int bestBefore(int[] best, int label) {
        int[] possible = BEFORE[label];
        int greatest = possible[0];
        int sum = best[greatest] + transitions[greatest * L + label];
        for (int k = 1; k < possible.length; k++) {
            int from = possible[k];
            int other = best[from] + transitions[from * L + label];
            if (other > sum) {
                greatest = from;
                sum = other;
            }
        }
        return greatest;
    }

    private static int[] path(int[] best, byte[] before, int n) {
        int label = Labels.OUTSIDE;
        for (int last = 1; last < L; last++) {
            label = !Labels.goesOn(last) && best[last] > best[label] ? last : label;
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = label;
            label = before[i * L + label];
        }
        return path;
    }

    FeatureWeights weights() {
        return weights;
    }

    void write(DataOutput out) throws IOException {
        weights.write(out);
        for (int transition : transitions) {
            out.writeInt(transition);
        }
        out.writeInt(opening);
    }

    static Tagger read(DataInput in) throws IOException {
        FeatureWeights weights = FeatureWeights.read(in, L);
        int[] transitions = new int[L * L];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readInt();
        }
        return new Tagger(weights, transitions, in.readInt());
    }
}
