package org.claimwire.extraction.learned;

import java.util.Arrays;

/** The features of one token, as hashes. A feature is a template's number with the values that fill it. */
final class FeatureRow {

    private int[] hashes = new int[192];
    private int size;

    /** Starts anew. */
    void clear() {
        size = 0;
    }

    void add(int template, int value) {
        push(spread(joined(template, value)));
    }

    void add(int template, int one, int two) {
        push(spread(joined(joined(template, one), two)));
    }

    void add(int template, int one, int two, int three) {
        push(spread(joined(joined(joined(template, one), two), three)));
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** How many hashes it holds. */
    int size() {
        return size;
    }

    /** A hash. */
    int at(int i) {
        return hashes[i];
    }

    /** A copy of the hashes. */
    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** Two numbers as one. */
    static int mix(int one, int two) {
        return spread(joined(one, two));
    }

    private static int joined(int one, int two) {
        return Integer.rotateLeft(one * 0x9E3779B1, 13) ^ two;
    }

    /** Lets every bit count for the lower ones (the finaliser of MurmurHash3). */
    private static int spread(int hash) {
        int h = hash * 0x9E3779B1;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
