package org.claimwire.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.extraction.learned.Labels;

/**
 * Learns the weights of a conditional random field by gradient descent, a paragraph at a time.
 *
 * <p>The step of each weight shrinks with the gradients that it has met (AdaGrad), a share of the features is left out at each
 * look, and what is kept is the average over the second half of the first epoch and all later ones.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive Subgradient Methods</a>
 */
final class FieldTrainer {

    private static final int L = Labels.COUNT;

    /** How often in an epoch the average takes note of the weights. */
    private static final int LOOKS = 4;

    /** Gradients below are too small to move anything. */
    private static final float SMALLEST = 1e-3f;

    private static final float STEADY = 1e-6f;

    private final TrainingSettings settings;
    private final FieldWeights weights;
    private final float[] featureSquares;
    private final float[] transitionSquares = new float[L * L];
    private final Random random;

    private FieldTrainer(TrainingSettings settings, long seed) {
        this.settings = settings;
        this.weights = new FieldWeights(settings.bits());
        this.featureSquares = new float[L << settings.bits()];
        this.random = new Random(seed);
    }

    /** The average of the settings' number of taggers. */
    static FieldWeights train(List<Example> examples, TrainingSettings settings, int members) {
        FieldWeights average = new FieldWeights(settings.bits());
        for (int member = 0; member < members; member++) {
            new FieldTrainer(settings, settings.seed() + member).run(examples, average, 1f / members);
        }
        return average;
    }

    private void run(List<Example> examples, FieldWeights average, float share) {
        List<Example> order = new ArrayList<>(examples);
        int between = Math.max(1, order.size() / LOOKS);
        int looks = LOOKS * settings.epochs() - LOOKS / 2 + 1;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int i = 0; i < order.size(); i++) {
                learn(order.get(i));
                boolean look = (i + 1) % between == 0 && (i + 1) / between <= LOOKS;
                if (look && (epoch > 0 || 2 * (i + 1) >= order.size())) {
                    average.add(weights, share / looks);
                }
            }
        }
    }

    private void learn(Example example) {
        int[][] tokens = thinned(example.features());
        int[] labels = example.labels();
        Lattice lattice = new Lattice(weights.emissions(tokens), weights.transitions());
        double[] pairs = new double[L * L];
        lattice.addPairs(pairs);
        for (int i = 1; i < labels.length; i++) {
            pairs[labels[i - 1] * L + labels[i]] -= 1;
        }
        step(pairs);
        float[] gradient = new float[L];
        for (int i = 0; i < tokens.length; i++) {
            boolean moves = false;
            for (int label = 0; label < L; label++) {
                gradient[label] = (float) (lattice.probability(i, label) - (labels[i] == label ? 1 : 0));
                moves |= Math.abs(gradient[label]) > 3 * SMALLEST;
            }
            if (moves) {
                step(tokens[i], gradient);
            }
        }
    }

    private int[][] thinned(int[][] tokens) {
        int[][] thinned = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            int[] kept = new int[tokens[i].length];
            int n = 0;
            for (int hash : tokens[i]) {
                if (random.nextFloat() >= settings.dropout()) {
                    kept[n++] = hash;
                }
            }
            thinned[i] = Arrays.copyOf(kept, n);
        }
        return thinned;
    }

    private void step(double[] pairs) {
        float rate = (float) settings.rate();
        float[] transitions = weights.transitions();
        for (int i = 0; i < pairs.length; i++) {
            float gradient = (float) pairs[i];
            if (Math.abs(gradient) > SMALLEST / 10) {
                transitionSquares[i] += gradient * gradient;
                transitions[i] -= rate * gradient / (float) Math.sqrt(transitionSquares[i] + STEADY);
            }
        }
    }

    private void step(int[] hashes, float[] gradient) {
        float rate = (float) settings.rate();
        float[] features = weights.features();
        for (int hash : hashes) {
            int row = weights.row(hash);
            for (int label = 0; label < L; label++) {
                float move = gradient[label];
                if (move > SMALLEST || move < -SMALLEST) {
                    featureSquares[row + label] += move * move;
                    features[row + label] -= rate * move / (float) Math.sqrt(featureSquares[row + label] + STEADY);
                }
            }
        }
    }
}
