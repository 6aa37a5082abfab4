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
        push(mix(template, value));
    }

    void add(int template, int one, int two) {
        push(mix(mix(template, one), two));
    }

    void add(int template, int one, int two, int three) {
        push(mix(mix(mix(template, one), two), three));
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash ^ (hash >>> 16);
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

    /** Two numbers as one, spread over all bits (the finaliser of MurmurHash3). */
    static int mix(int one, int two) {
        int h = (one * 0x9E3779B1) ^ two;
        h *= 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 13);
    }
}
