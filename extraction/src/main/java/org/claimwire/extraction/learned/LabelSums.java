package org.claimwire.extraction.learned;

/**
 * Sums the weights of a token's features for all labels at once.
 *
 * <p>Four weights share a {@code long}, 16 bits each, moved up so that none is negative: adding four longs a feature adds up all
 * labels, and no sum of {@value #MOST} features runs over into its neighbour.
 */
final class LabelSums {

    /** Four longs hold the weights of up to 16 labels. */
    private static final int LONGS = 4;

    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final int RAISE = 128;

    /** The most features whose sums fit: 255 times 255 is less than 2 to the power of 16. */
    private static final int MOST = 255;

    private final int bits;
    private final int width;
    private final long[] rows;

    LabelSums(FeatureWeights weights) {
        bits = weights.bits();
        width = weights.width();
        if (width > LONGS * LANES) {
            throw new IllegalArgumentException(width + " labels, more than " + LONGS * LANES);
        }
        rows = new long[LONGS << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int label = 0; label < width; label++) {
                long raised = weights.at(row, label) + RAISE;
                rows[row * LONGS + label / LANES] |= raised << label % LANES * BITS;
            }
        }
    }

    /** Adds the weights of all features to sums, one for each label. */
    void add(int[] features, int[] sums) {
        for (int from = 0; from < features.length; from += MOST) {
            add(features, from, Math.min(features.length, from + MOST), sums);
        }
    }

    private void add(int[] features, int from, int to, int[] sums) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int i = from; i < to; i++) {
            int row = FeatureWeights.row(features[i], bits) * LONGS;
            first += rows[row];
            second += rows[row + 1];
            third += rows[row + 2];
            fourth += rows[row + 3];
        }
        int raised = RAISE * (to - from);
        for (int label = 0; label < width; label++) {
            long lanes = switch (label / LANES) {
                case 0 -> first;
                case 1 -> second;
                case 2 -> third;
                default -> fourth;
            };
            sums[label] += (int) (lanes >>> label % LANES * BITS & 0xFFFF) - raised;
        }
    }
}
