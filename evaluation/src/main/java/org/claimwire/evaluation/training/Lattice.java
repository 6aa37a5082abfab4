package org.claimwire.evaluation.training;

import org.claimwire.extraction.learned.Labels;

/**
 * All ways to label one paragraph, with their probabilities.
 *
 * <p>Sums are taken forwards and backwards over the tokens, scaled at each so that they stay within a double's range.
 *
 * @see <a href="https://doi.org/10.1109/5.18626">Rabiner (1989), section III.A and V.A: forward-backward, scaling</a>
 */
final class Lattice {

    private static final int L = Labels.COUNT;
    private static final double SMALLEST = 1e-300;

    private final int n;
    private final double[] transition;
    private final double[] emission;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;
    private double logPartition;

    /**
     * Sums over all labellings.
     *
     * @param emissions the score of each label at each token
     * @param transitions the score of each label behind each other
     */
    Lattice(float[] emissions, float[] transitions) {
        n = emissions.length / L;
        transition = new double[L * L];
        emission = new double[n * L];
        forward = new double[n * L];
        backward = new double[n * L];
        scale = new double[n];
        for (int before = 0; before < L; before++) {
            for (int label = 0; label < L; label++) {
                transition[before * L + label] =
                        Labels.mayFollow(label, before) ? Math.exp(transitions[before * L + label]) : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            scaleEmissions(emissions, i);
            forward(i);
        }
        for (int i = n - 1; i >= 0; i--) {
            backward(i);
        }
    }

    private void scaleEmissions(float[] emissions, int i) {
        float greatest = emissions[i * L];
        for (int label = 1; label < L; label++) {
            greatest = Math.max(greatest, emissions[i * L + label]);
        }
        for (int label = 0; label < L; label++) {
            emission[i * L + label] = Math.exp(emissions[i * L + label] - greatest);
        }
        logPartition += greatest;
    }

    private void forward(int i) {
        double sum = 0;
        for (int label = 0; label < L; label++) {
            boolean possible = i < n - 1 || mayEnd(label);
            double way = possible ? emission[i * L + label] * reaching(i, label) : 0;
            forward[i * L + label] = way;
            sum += way;
        }
        scale[i] = Math.max(SMALLEST, sum);
        for (int label = 0; label < L; label++) {
            forward[i * L + label] /= scale[i];
        }
        logPartition += Math.log(scale[i]);
    }

    private double reaching(int i, int label) {
        if (i == 0) {
            return Labels.mayBegin(label) ? 1 : 0;
        }
        double sum = 0;
        for (int before = 0; before < L; before++) {
            sum += forward[(i - 1) * L + before] * transition[before * L + label];
        }
        return sum;
    }

    private void backward(int i) {
        for (int label = 0; label < L; label++) {
            if (i == n - 1) {
                backward[i * L + label] = mayEnd(label) ? 1 : 0;
                continue;
            }
            double sum = 0;
            for (int next = 0; next < L; next++) {
                sum += transition[label * L + next] * onwards(i + 1, next);
            }
            backward[i * L + label] = sum;
        }
    }

    private double onwards(int i, int label) {
        return emission[i * L + label] * backward[i * L + label] / scale[i];
    }

    private static boolean mayEnd(int label) {
        return Labels.mayFollow(Labels.OUTSIDE, label);
    }

    /** The logarithm of the sum over all labellings. */
    double logPartition() {
        return logPartition;
    }

    /** The probability of a label at a token. */
    double probability(int i, int label) {
        return forward[i * L + label] * backward[i * L + label];
    }

    /** Adds the expected number of times that each label follows each other. */
    void addPairs(double[] expected) {
        for (int i = 1; i < n; i++) {
            for (int next = 0; next < L; next++) {
                double onwards = onwards(i, next);
                for (int label = 0; label < L; label++) {
                    expected[label * L + next] += forward[(i - 1) * L + label] * transition[label * L + next] * onwards;
                }
            }
        }
    }
}
