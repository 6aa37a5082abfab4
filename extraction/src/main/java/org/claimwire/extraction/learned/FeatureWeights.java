package org.claimwire.extraction.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of hashed features, as small whole numbers: a table with a row for every value that a hash's lower bits can have.
 *
 * <p>Features that share those bits share a row; at this size that costs less than keeping them apart would.
 *
 * @see <a href="https://arxiv.org/abs/0902.2206">Weinberger et al. (2009), Feature Hashing for Large Scale Multitask
 *     Learning</a>
 */
public final class FeatureWeights {

    private static final int MOST_BITS = 22;

    private final int bits;
    private final int width;
    private final byte[] weights;
    private final ByteBuffer eights;

    /**
     * Weights of features.
     *
     * @param bits how many lower bits of a hash tell features apart
     * @param width how many weights a feature has
     * @param weights row by row
     */
    public FeatureWeights(int bits, int width, byte[] weights) {
        if (weights.length != width << bits) {
            throw new IllegalArgumentException(
                    (1 << bits) + " rows of " + width + " weights, but " + weights.length + " weights");
        }
        this.bits = bits;
        this.width = width;
        this.weights = weights.clone();
        this.eights = ByteBuffer.wrap(this.weights).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The row of a feature's hash. */
    public static int row(int hash, int bits) {
        return hash & ((1 << bits) - 1);
    }

    int bits() {
        return bits;
    }

    int width() {
        return width;
    }

    /** One weight of a row. */
    int at(int row, int column) {
        return weights[row * width + column];
    }

    /** Eight weights of a row, a byte each, the first in the lowest. */
    long eight(int row, int firstColumn) {
        return eights.getLong(row * width + firstColumn);
    }

    /** A feature's first weight. */
    int first(int hash) {
        return weights[row(hash, bits) * width];
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(bits);
        out.write(weights);
    }

    /** Reads what {@link #write} wrote. */
    static FeatureWeights read(DataInput in, int width) throws IOException {
        int bits = in.readByte();
        if (bits < 0 || bits > MOST_BITS) {
            throw new IOException("a table of 2 to the power of " + bits + " features");
        }
        byte[] weights = new byte[width << bits];
        in.readFully(weights);
        return new FeatureWeights(bits, width, weights);
    }
}
