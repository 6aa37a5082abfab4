package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels that the tagger gives to tokens, as numbers: {@link #OUTSIDE}, and for each {@link Part} one for the token that
 * begins a span, lies inside it, ends it, or is all of it (the scheme known as BIOES).
 */
public final class Labels {

    /** The label of a token that is no part of an attribution. */
    public static final int OUTSIDE = 0;

    /** How many labels there are, counted from 0. */
    public static final int COUNT = 1 + 4 * Part.values().length;

    private static final Part[] PARTS = Part.values();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int WHOLE = 3;

    private Labels() {}

    /** The part that a label stands for; null for {@link #OUTSIDE}. */
    public static @Nullable Part part(int label) {
        return label == OUTSIDE ? null : PARTS[(label - 1) / 4];
    }

    /** Whether a label begins a span. */
    public static boolean opens(int label) {
        return label != OUTSIDE && (position(label) == BEGIN || position(label) == WHOLE);
    }

    /** Whether a span goes on behind a token of this label. */
    static boolean goesOn(int label) {
        return label != OUTSIDE && (position(label) == BEGIN || position(label) == INSIDE);
    }

    /** Whether a token of the one label may follow a token of the other. */
    public static boolean mayFollow(int label, int before) {
        boolean continues = label != OUTSIDE && (position(label) == INSIDE || position(label) == END);
        return goesOn(before) ? continues && part(label) == part(before) : !continues;
    }

    /** Whether a paragraph may begin with a token of this label. */
    public static boolean mayBegin(int label) {
        return mayFollow(label, OUTSIDE);
    }

    private static int position(int label) {
        return (label - 1) % 4;
    }

    /** Labels the tokens of a span. */
    public static void write(PartSpan span, int[] labels) {
        int base = 1 + 4 * span.part().ordinal();
        if (span.first() == span.last()) {
            labels[span.first()] = base + WHOLE;
            return;
        }
        labels[span.first()] = base + BEGIN;
        for (int i = span.first() + 1; i < span.last(); i++) {
            labels[i] = base + INSIDE;
        }
        labels[span.last()] = base + END;
    }

    /** The spans that labels spell, in the order of the text. */
    public static List<PartSpan> spans(int[] labels) {
        List<PartSpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            Part part = part(labels[i]);
            if (part == null) {
                continue;
            }
            int first = i;
            while (goesOn(labels[i]) && i + 1 < labels.length) {
                i++;
            }
            spans.add(new PartSpan(part, first, i));
        }
        return spans;
    }
}
