package org.claimwire.extraction.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of hashed features, as small whole numbers. Features without weight are not kept.
 *
 * <p>A hash table with open addressing: a feature's hash, cut to its lower bits, is its key and tells where to look first.
 */
public final class FeatureWeights {

    private static final int FREE = -1;

    private final int bits;
    private final int width;
    private final int[] keys;
    private final byte[] rows;
    private final int mask;

    private FeatureWeights(int bits, int width, int[] features, byte[] weights) {
        this.bits = bits;
        this.width = width;
        int slots = Integer.highestOneBit(Math.max(1, features.length)) * 4;
        keys = new int[slots];
        rows = new byte[slots * width];
        mask = slots - 1;
        Arrays.fill(keys, FREE);
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            keys[slot] = features[i];
            System.arraycopy(weights, i * width, rows, slot * width, width);
        }
    }

    /**
     * Weights of features.
     *
     * @param bits how many lower bits of a hash tell features apart
     * @param width how many weights a feature has
     * @param features the features' keys, ascending, each below 2 to the power of {@code bits}
     * @param weights theirs, feature by feature
     */
    public static FeatureWeights of(int bits, int width, int[] features, byte[] weights) {
        if (weights.length != features.length * width) {
            throw new IllegalArgumentException(
                    features.length + " features of " + width + " weights, but " + weights.length + " weights");
        }
        return new FeatureWeights(bits, width, features, weights);
    }

    /** The key of a feature's hash. */
    public static int key(int hash, int bits) {
        return hash & ((1 << bits) - 1);
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1 >>> 7) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Adds a feature's weights to sums. */
    void add(int hash, int[] sums) {
        int key = key(hash, bits);
        int slot = slot(key);
        if (keys[slot] == key) {
            int row = slot * width;
            for (int i = 0; i < width; i++) {
                sums[i] += rows[row + i];
            }
        }
    }

    /** A feature's first weight; 0 if it has none. */
    int first(int hash) {
        int key = key(hash, bits);
        int slot = slot(key);
        return keys[slot] == key ? rows[slot * width] : 0;
    }

    /** Writes the features in the order of their keys, each key as its distance from the one before. */
    void write(DataOutput out) throws IOException {
        int[] features = Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
        out.writeByte(bits);
        out.writeInt(features.length);
        int before = 0;
        for (int feature : features) {
            writeNumber(feature - before, out);
            out.write(rows, slot(feature) * width, width);
            before = feature;
        }
    }

    static FeatureWeights read(DataInput in, int width) throws IOException {
        int bits = in.readByte();
        int[] features = new int[in.readInt()];
        byte[] weights = new byte[features.length * width];
        int key = 0;
        for (int i = 0; i < features.length; i++) {
            key += readNumber(in);
            features[i] = key;
            in.readFully(weights, i * width, width);
        }
        return new FeatureWeights(bits, width, features, weights);
    }

    /** Seven bits a byte, the lowest first; the eighth tells that more follow. */
    private static void writeNumber(int number, DataOutput out) throws IOException {
        int rest = number;
        while (rest > 0x7F) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInput in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number of more than 32 bits");
    }
}
