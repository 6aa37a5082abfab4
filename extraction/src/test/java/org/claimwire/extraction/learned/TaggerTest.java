package org.claimwire.extraction.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final int BITS = 5;
    private static final int L = Labels.COUNT;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final byte[] weights = bytes();
    private final int[] transitions = random.ints(L * L, -90, 90).toArray();
    private final int opening = random.nextInt(60);
    private final Tagger tagger = new Tagger(new FeatureWeights(BITS, L, weights), transitions, opening);

    private byte[] bytes() {
        byte[] bytes = new byte[L << BITS];
        random.nextBytes(bytes);
        return bytes;
    }

    private int[][] features() {
        int[][] features = new int[3][];
        for (int i = 0; i < features.length; i++) {
            features[i] = random.ints(1 + random.nextInt(6)).toArray();
        }
        return features;
    }

    @RepeatedTest(20)
    void findsTheLabellingOfTheGreatestSum() {
        int[][] features = features();
        int greatest = Integer.MIN_VALUE;
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                for (int c = 0; c < L; c++) {
                    int[] labels = {a, b, c};
                    greatest = isLegal(labels) ? Math.max(greatest, sum(features, labels)) : greatest;
                }
            }
        }
        int[] found = tagger.labels(features);
        assertThat(isLegal(found)).as("seed %d", seed).isTrue();
        assertThat(sum(features, found)).as("seed %d", seed).isEqualTo(greatest);
    }

    private static boolean isLegal(int[] labels) {
        boolean legal = Labels.mayBegin(labels[0]) && Labels.mayFollow(Labels.OUTSIDE, labels[labels.length - 1]);
        for (int i = 1; i < labels.length; i++) {
            legal &= Labels.mayFollow(labels[i], labels[i - 1]);
        }
        return legal;
    }

    private int sum(int[][] features, int[] labels) {
        int sum = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int hash : features[i]) {
                sum += weights[FeatureWeights.row(hash, BITS) * L + labels[i]];
            }
            sum += i == 0 ? 0 : transitions[labels[i - 1] * L + labels[i]];
            sum += Labels.opens(labels[i]) ? opening : 0;
        }
        return sum;
    }

    @Test
    void labelsAfterBeingWrittenAndReadAsBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tagger.write(new DataOutputStream(bytes));
        Tagger read = Tagger.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int round = 0; round < 20; round++) {
            int[][] features = features();
            assertThat(read.labels(features)).as("seed %d", seed).isEqualTo(tagger.labels(features));
        }
    }
}
