package org.claimwire.evaluation.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimwire.extraction.learned.FeatureWeights;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.LinkFeatures;
import org.claimwire.extraction.learned.Linker;
import org.claimwire.extraction.learned.Part;
import org.claimwire.extraction.learned.PartSpan;

/** Learns which of several spans another is linked to, by multinomial logistic regression. */
final class LinkTrainer {

    private static final int BITS = 16;
    private static final int EPOCHS = 4;
    private static final float RATE = 0.1f;
    private static final float DROPOUT = 0.2f;
    private static final float STEADY = 1e-6f;
    private static final double UNIT = 3.0 / 127;

    /** The spans of a paragraph, labelled or read, with the attribution of each. */
    private record Case(LabelledParagraph paragraph, List<PartSpan> spans) {}

    private final float[] weights = new float[1 << BITS];
    private final float[] squares = new float[1 << BITS];
    private final Random random;

    private LinkTrainer(long seed) {
        random = new Random(seed);
    }

    /**
     * Learns from the labelled spans, and from those that a tagger has read.
     *
     * @param read the spans that were read in each paragraph
     */
    static Linker train(List<LabelledParagraph> paragraphs, List<List<PartSpan>> read, long seed) {
        LinkTrainer trainer = new LinkTrainer(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            LabelledParagraph paragraph = paragraphs.get(i);
            cases.add(new Case(paragraph, Labels.spans(paragraph.labels())));
            cases.add(new Case(paragraph, read.get(i)));
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, trainer.random);
            cases.forEach(trainer::learn);
        }
        return trainer.linker();
    }

    private void learn(Case one) {
        LinkFeatures features = new LinkFeatures(one.paragraph().text(), one.spans());
        for (int from = 0; from < one.spans().size(); from++) {
            PartSpan span = one.spans().get(from);
            int attribution = one.paragraph().attributionOf(span);
            if (span.part() != Part.SOURCE && attribution >= 0) {
                learn(one, features, from, attribution);
            }
        }
    }

    private void learn(Case one, LinkFeatures features, int from, int attribution) {
        List<Integer> candidates = Linker.candidates(one.spans(), from);
        int[][] choices = new int[candidates.size() + 1][];
        choices[0] = features.alone(from, candidates);
        int right = 0;
        for (int i = 0; i < candidates.size(); i++) {
            choices[i + 1] = features.between(from, candidates.get(i));
            boolean belongs = one.paragraph().belongs(one.spans().get(candidates.get(i)), attribution);
            right = right == 0 && belongs ? i + 1 : right;
        }
        double[] probabilities = probabilities(choices);
        for (int i = 0; i < choices.length; i++) {
            step(choices[i], (float) (probabilities[i] - (i == right ? 1 : 0)));
        }
    }

    private double[] probabilities(int[][] choices) {
        double[] sums = new double[choices.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.length; i++) {
            for (int hash : choices[i]) {
                sums[i] += weights[FeatureWeights.row(hash, BITS)];
            }
            greatest = Math.max(greatest, sums[i]);
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - greatest);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }

    private void step(int[] hashes, float gradient) {
        if (Math.abs(gradient) < 1e-4f) {
            return;
        }
        for (int hash : hashes) {
            if (random.nextFloat() >= DROPOUT) {
                int row = FeatureWeights.row(hash, BITS);
                squares[row] += gradient * gradient;
                weights[row] -= RATE * gradient / (float) Math.sqrt(squares[row] + STEADY);
            }
        }
    }

    private Linker linker() {
        byte[] wholes = new byte[weights.length];
        for (int row = 0; row < weights.length; row++) {
            wholes[row] = (byte) Math.max(-127, Math.min(127, Math.round(weights[row] / UNIT)));
        }
        return new Linker(new FeatureWeights(BITS, 1, wholes));
    }
}
