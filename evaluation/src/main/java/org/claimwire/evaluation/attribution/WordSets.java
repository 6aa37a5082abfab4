package org.claimwire.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.accuracy.Words;

/** The words of one text by their places, for spans that are compared word by word. */
final class WordSets {

    private final List<Stretch> words;

    WordSets(String text) {
        words = Words.in(text);
    }

    /** The places of the words that the spans touch. */
    BitSet of(List<Stretch> spans) {
        BitSet touched = new BitSet();
        for (Stretch span : spans) {
            for (int word = firstEndingAfter(span.begin());
                    word < words.size() && words.get(word).begin() < span.end();
                    word++) {
                touched.set(word);
            }
        }
        return touched;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many words both have. */
    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** The words that both have as a share of those that either has; 0 if neither has any (Jaccard). */
    static double likeness(BitSet one, BitSet other) {
        int common = common(one, other);
        int either = one.cardinality() + other.cardinality() - common;
        return either == 0 ? 0 : (double) common / either;
    }
}
