package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSumsTest {

    private static final int BITS = 6;

    @ParameterizedTest(name = "{0} features")
    @ValueSource(ints = {0, 1, 150, 255, 256, 1000})
    void addsWhatOneByOneAddsUpTo(int features) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] weights = new byte[Labels.COUNT << BITS];
        random.nextBytes(weights);
        int[] hashes = random.ints(features).toArray();
        int[] expected = new int[Labels.COUNT];
        for (int hash : hashes) {
            for (int label = 0; label < Labels.COUNT; label++) {
                expected[label] += weights[FeatureWeights.row(hash, BITS) * Labels.COUNT + label];
            }
        }
        int[] sums = new int[Labels.COUNT];
        new LabelSums(new FeatureWeights(BITS, Labels.COUNT, weights)).add(hashes, sums);

        assertThat(sums).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "all weights {0}")
    @ValueSource(bytes = {-128, 127})
    void keepsTheGreatestSumsApart(byte weight) {
        byte[] weights = new byte[Labels.COUNT << BITS];
        Arrays.fill(weights, weight);
        int[] sums = new int[Labels.COUNT];
        new LabelSums(new FeatureWeights(BITS, Labels.COUNT, weights)).add(new int[255], sums);

        assertThat(sums).containsOnly(255 * weight);
    }
}
