package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassSumsTest {

    private static final int BITS = 6;
    private static final int L = Labels.COUNT;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @ParameterizedTest(name = "{0} features")
    @ValueSource(ints = {0, 1, 150, 255, 256, 1000})
    void addsUpBothPassesAsOneByOneDoes(int features) {
        byte[] first = random(L << BITS);
        byte[] second = random(L << BITS);
        int[] ofFirst = new int[2 * L];
        int[] ofSecond = new int[2 * L];
        FeatureRow row = features(random.ints(features).toArray());
        PassSums sums = new PassSums(weights(first), weights(second));

        sums.addShared(row, ofFirst, ofSecond, L);
        assertThat(ofFirst).as("seed %d", seed).isEqualTo(oneByOne(row, first, 1));
        assertThat(ofSecond).as("seed %d", seed).isEqualTo(oneByOne(row, second, 1));

        sums.addFirst(row, ofFirst, L);
        sums.addSecond(row, ofSecond, L);
        assertThat(ofFirst).as("seed %d", seed).isEqualTo(oneByOne(row, first, 2));
        assertThat(ofSecond).as("seed %d", seed).isEqualTo(oneByOne(row, second, 2));
    }

    private static int[] oneByOne(FeatureRow features, byte[] weights, int times) {
        int[] expected = new int[2 * L];
        for (int i = 0; i < features.size(); i++) {
            for (int label = 0; label < L; label++) {
                expected[L + label] += times * weights[FeatureWeights.row(features.at(i), BITS) * L + label];
            }
        }
        return expected;
    }

    @ParameterizedTest(name = "all weights {0}")
    @ValueSource(bytes = {-128, 127})
    void keepsTheGreatestSumsApart(byte weight) {
        byte[] weights = new byte[L << BITS];
        Arrays.fill(weights, weight);
        int[] first = new int[L];
        int[] second = new int[L];
        new PassSums(weights(weights), weights(weights)).addShared(features(new int[255]), first, second, 0);

        assertThat(first).containsOnly(255 * weight);
        assertThat(second).containsOnly(255 * weight);
    }

    @Test
    void refusesPassesOfTwoSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PassSums(weights(new byte[L << BITS]), new FeatureWeights(4, L, new byte[L << 4])))
                .withMessageContaining("6 and 4 bits");
    }

    private byte[] random(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static FeatureWeights weights(byte[] weights) {
        return new FeatureWeights(BITS, L, weights);
    }

    private static FeatureRow features(int[] values) {
        FeatureRow row = new FeatureRow();
        for (int value : values) {
            row.add(1, value);
        }
        return row;
    }
}
