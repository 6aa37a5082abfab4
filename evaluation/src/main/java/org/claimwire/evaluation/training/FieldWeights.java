package org.claimwire.evaluation.training;

import org.claimwire.extraction.learned.FeatureWeights;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.Tagger;

/** The weights of a conditional random field, as they are learned; averages of what they were at several times. */
final class FieldWeights {

    private static final int L = Labels.COUNT;

    /** The greatest weight as it is kept. */
    private static final int GREATEST = 127;

    /** The greatest weight that is told apart from greater ones; hardly any is greater. */
    private static final double CUT = 1;

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
                int row = FeatureWeights.row(hash, bits) * L;
                for (int label = 0; label < L; label++) {
                    emissions[i * L + label] += features[row + label];
                }
            }
        }
        return emissions;
    }

    /** Where the weights of a feature begin. */
    int row(int hash) {
        return FeatureWeights.row(hash, bits) * L;
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
     * @param opening what is added for every span that begins
     */
    Tagger tagger(double opening) {
        double unit = CUT / GREATEST;
        byte[] rows = new byte[features.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = whole(features[i], unit);
        }
        int[] wholeTransitions = new int[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            wholeTransitions[i] = (int) Math.round(transitions[i] / unit);
        }
        return new Tagger(new FeatureWeights(bits, L, rows), wholeTransitions, (int) Math.round(opening / unit));
    }

    private static byte whole(float weight, double unit) {
        return (byte) Math.max(-GREATEST, Math.min(GREATEST, Math.round(weight / unit)));
    }
}
