package org.claimwire.extraction.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.claimwire.extraction.text.Tag;
import org.claimwire.extraction.text.Token;

/** How often words attribute in labelled articles, in five degrees. Words are kept as hashes. */
public final class CueLexicon {

    /** The degree from which a word is taken to attribute until the first pass tells better. */
    public static final int STRONG = 3;

    /** The greatest degree. */
    public static final int STRONGEST = 5;

    /** From which share of its occurrences on a word has each degree. */
    private static final double[] SHARES = {0.02, 0.1, 0.3, 0.55, 0.75};

    private final int[] words;
    private final byte[] degrees;

    /**
     * A lexicon of these words.
     *
     * @param words their {@linkplain #word numbers}, ascending
     * @param degrees the degree of each, from 1 to {@link #STRONGEST}
     */
    public CueLexicon(int[] words, byte[] degrees) {
        if (words.length != degrees.length) {
            throw new IllegalArgumentException(words.length + " words, " + degrees.length + " degrees");
        }
        this.words = words.clone();
        this.degrees = degrees.clone();
    }

    /** A word as the lexicon knows it: its form, and whether it is tagged a verb here. */
    public static int word(Token token) {
        return TokenViews.word(token) * 31 + (token.tag() == Tag.VERB ? 1 : 0);
    }

    /** The degree of a word that attributes so many times of so many. */
    public static int degree(int attributing, int all) {
        double share = attributing / (all + 1.0);
        int degree = 0;
        while (degree < SHARES.length && share >= SHARES[degree]) {
            degree++;
        }
        return degree;
    }

    /** The degrees of a paragraph's words. */
    int[] strengths(ParagraphText paragraph) {
        int[] strengths = new int[paragraph.size()];
        for (int i = 0; i < strengths.length; i++) {
            int at = Arrays.binarySearch(words, word(paragraph.at(i)));
            strengths[i] = at < 0 ? 0 : degrees[at];
        }
        return strengths;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeInt(words[i]);
            out.writeByte(degrees[i]);
        }
    }

    static CueLexicon read(DataInput in) throws IOException {
        int[] words = new int[in.readInt()];
        byte[] degrees = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
            degrees[i] = in.readByte();
        }
        return new CueLexicon(words, degrees);
    }
}
