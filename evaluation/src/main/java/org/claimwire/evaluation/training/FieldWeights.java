package org.claimwire.evaluation.training;

import java.util.Arrays;
import org.claimwire.extraction.learned.FeatureWeights;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.Tagger;

/** The weights of a conditional random field, as they are learned; averages of what they were at several times. */
final class FieldWeights {

    private static final int L = Labels.COUNT;

    /** The greatest weight as it is kept. */
    private static final int GREATEST = 127;

    /** Weights beyond that many standard units are cut, so that the others keep their steps. */
    private static final double CUT = 2.5;

    private final int bits;
    private final float[] features;
    private final float[] transitions = new float[L * L];

    FieldWeights(int bits) {
        this.bits = bits;
        this.features = new float[L << bits];
    }

    float[] transitions() {
        return transitions;
    }

    /** The scores of each label at each token. */
    float[] emissions(int[][] tokens) {
        float[] emissions = new float[tokens.length * L];
        for (int i = 0; i < tokens.length; i++) {
            for (int hash : tokens[i]) {
                int row = FeatureWeights.key(hash, bits) * L;
                for (int label = 0; label < L; label++) {
                    emissions[i * L + label] += features[row + label];
                }
            }
        }
        return emissions;
    }

    /** Where the weights of a feature begin. */
    int row(int hash) {
        return FeatureWeights.key(hash, bits) * L;
    }

    float[] features() {
        return features;
    }

    /** Adds other weights to these, each times a factor. */
    void add(FieldWeights other, float factor) {
        for (int i = 0; i < features.length; i++) {
            features[i] += factor * other.features[i];
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += factor * other.transitions[i];
        }
    }

    /**
     * The tagger of these weights, as whole numbers.
     *
     * @param leastWeight features all of whose weights are smaller are left out
     * @param opening what is added for every span that begins
     */
    Tagger tagger(double leastWeight, double opening) {
        double unit = CUT / GREATEST;
        int[] keys = new int[1 << bits];
        byte[] rows = new byte[features.length];
        int kept = 0;
        for (int key = 0; key < 1 << bits; key++) {
            if (greatest(key) >= leastWeight) {
                keys[kept] = key;
                for (int label = 0; label < L; label++) {
                    rows[kept * L + label] = whole(features[key * L + label], unit);
                }
                kept++;
            }
        }
        int[] wholeTransitions = new int[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            wholeTransitions[i] = (int) Math.round(transitions[i] / unit);
        }
        FeatureWeights weights = FeatureWeights.of(bits, L, Arrays.copyOf(keys, kept), Arrays.copyOf(rows, kept * L));
        return new Tagger(weights, wholeTransitions, (int) Math.round(opening / unit));
    }

    private double greatest(int key) {
        double greatest = 0;
        for (int label = 0; label < L; label++) {
            greatest = Math.max(greatest, Math.abs(features[key * L + label]));
        }
        return greatest;
    }

    private static byte whole(float weight, double unit) {
        return (byte) Math.max(-GREATEST, Math.min(GREATEST, Math.round(weight / unit)));
    }
}
