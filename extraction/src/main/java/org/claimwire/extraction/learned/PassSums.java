package org.claimwire.extraction.learned;

/**
 * Sums the weights of a token's features for all labels of both passes.
 *
 * <p>A feature's weights for both passes lie side by side, so that a feature that both know is looked up once. Eight weights of
 * eight bits share a {@code long}, moved up so that none is negative; every other one is added at a time, so that each has 16
 * bits to grow in, and no sum of {@value #MOST} features runs over into its neighbour.
 */
final class PassSums {

    private static final int L = Labels.COUNT;
    private static final int PASSES = 2;
    private static final int BYTES = 8;
    /** How many longs hold the weights of a feature for one pass. */
    private static final int LONGS = 2;

    private static final int RAISE = 128;
    /** Raises eight weights at once: what adds 128 to a byte turns its highest bit. */
    private static final long RAISED = 0x8080_8080_8080_8080L;

    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    /** The most features whose sums fit: 255 times 255 is less than 2 to the power of 16. */
    private static final int MOST = 255;

    private final int bits;
    private final long[] rows;

    /**
     * Sums of these weights, a label's each.
     *
     * @throws IllegalArgumentException if the passes tell features apart by different bits
     */
    PassSums(FeatureWeights first, FeatureWeights second) {
        bits = first.bits();
        if (second.bits() != bits || first.width() != L || second.width() != L) {
            throw new IllegalArgumentException("two passes whose tables differ: " + bits + " and " + second.bits()
                    + " bits, " + first.width() + " and " + second.width() + " labels");
        }
        rows = new long[PASSES * LONGS << bits];
        for (int row = 0; row < 1 << bits; row++) {
            pack(first, row, PASSES * LONGS * row);
            pack(second, row, PASSES * LONGS * row + LONGS);
        }
    }

    private void pack(FeatureWeights weights, int row, int at) {
        rows[at] = weights.eight(row, 0) ^ RAISED;
        rows[at + 1] = (weights.eight(row, L - BYTES) ^ RAISED) >>> (LONGS * BYTES - L) * Byte.SIZE;
    }

    /** Adds the weights of features that both passes know, to sums of each pass from a place on. */
    void addShared(FeatureRow features, int[] first, int[] second, int at) {
        for (int from = 0; from < features.size(); from += MOST) {
            addShared(features, from, Math.min(features.size(), from + MOST), first, second, at);
        }
    }

    /** Adds for both passes what lies side by side. The first loop does little, so that many rows are under way at once. */
    private void addShared(FeatureRow features, int from, int to, int[] first, int[] second, int at) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
            long some = rows[row(features.at(i))];
            even += some & EVEN;
            odd += some >>> Byte.SIZE & EVEN;
        }
        spread(even, odd, 0, to - from, first, at);
        addRest(features, from, to, first, second, at);
    }

    private void addRest(FeatureRow features, int from, int to, int[] first, int[] second, int at) {
        long firstEven = 0;
        long firstOdd = 0;
        long even = 0;
        long odd = 0;
        long moreEven = 0;
        long moreOdd = 0;
        for (int i = from; i < to; i++) {
            int row = row(features.at(i));
            long ofFirst = rows[row + 1];
            long some = rows[row + LONGS];
            long more = rows[row + LONGS + 1];
            firstEven += ofFirst & EVEN;
            firstOdd += ofFirst >>> Byte.SIZE & EVEN;
            even += some & EVEN;
            odd += some >>> Byte.SIZE & EVEN;
            moreEven += more & EVEN;
            moreOdd += more >>> Byte.SIZE & EVEN;
        }
        spread(firstEven, firstOdd, BYTES, to - from, first, at);
        spread(even, odd, 0, to - from, second, at);
        spread(moreEven, moreOdd, BYTES, to - from, second, at);
    }

    /** Adds the weights of features of the first pass. */
    void addFirst(FeatureRow features, int[] sums, int at) {
        add(features, 0, sums, at);
    }

    /** Adds the weights of features of the second pass. */
    void addSecond(FeatureRow features, int[] sums, int at) {
        add(features, LONGS, sums, at);
    }

    private void add(FeatureRow features, int pass, int[] sums, int at) {
        for (int from = 0; from < features.size(); from += MOST) {
            add(features, from, Math.min(features.size(), from + MOST), pass, sums, at);
        }
    }

    private void add(FeatureRow features, int from, int to, int pass, int[] sums, int at) {
        long even = 0;
        long odd = 0;
        long moreEven = 0;
        long moreOdd = 0;
        for (int i = from; i < to; i++) {
            int row = row(features.at(i)) + pass;
            long some = rows[row];
            long more = rows[row + 1];
            even += some & EVEN;
            odd += some >>> Byte.SIZE & EVEN;
            moreEven += more & EVEN;
            moreOdd += more >>> Byte.SIZE & EVEN;
        }
        spread(even, odd, 0, to - from, sums, at);
        spread(moreEven, moreOdd, BYTES, to - from, sums, at);
    }

    private int row(int hash) {
        return FeatureWeights.row(hash, bits) * PASSES * LONGS;
    }

    /** Gives the labels from one on, of which every other is in each of two longs, what has been added up for them. */
    private static void spread(long even, long odd, int label, int features, int[] sums, int at) {
        int raised = RAISE * features;
        for (int lane = 0; lane < BYTES && label + lane < L; lane++) {
            long lanes = lane % 2 == 0 ? even : odd;
            sums[at + label + lane] += (int) (lanes >>> lane / 2 * Short.SIZE & 0xFFFF) - raised;
        }
    }
}
