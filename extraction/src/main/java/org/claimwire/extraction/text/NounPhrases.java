package org.claimwire.extraction.text;

import org.jspecify.annotations.Nullable;

/** Noun phrases, told by parts of speech: from a head to the left, or from a start to the right. */
public final class NounPhrases {

    private static final int LONGEST = 40;

    private NounPhrases() {}

    /** The noun phrase that ends at a place, or null if none does. */
    public static @Nullable Phrase endingAt(Sentence s, int last) {
        if (s.isOutside(last) || !isHead(s, last)) {
            return null;
        }
        if (s.tagged(last, Tag.PRON)) {
            return new Phrase(s, last, last);
        }
        int i = last;
        while (i > 0 && last - i < LONGEST) {
            int step = stepLeft(s, i);
            if (step == 0) {
                break;
            }
            i -= step;
        }
        return new Phrase(s, i, last);
    }

    private static int stepLeft(Sentence s, int i) {
        if (s.tagged(i - 1, Tag.PRON) && !isPossessive(s, i - 1)) {
            return 0;
        }
        if (s.tagged(i, Tag.DET) && !s.is(i - 1, "all", "both", "half")) {
            return linksLeft(s, i) ? 2 : 0;
        }
        if (isNominal(s, i - 1)) {
            return 1;
        }
        return linksLeft(s, i) ? 2 : 0;
    }

    private static boolean linksLeft(Sentence s, int i) {
        boolean nounBefore = s.tagged(i - 2, Tag.NOUN, Tag.PROPN);
        if (s.is(i - 1, "of", "for", "in", "at", "from", "with", "on", "to")) {
            return nounBefore && (!s.is(i - 1, "to") || s.tagged(i, Tag.DET, Tag.PROPN));
        }
        return s.is(i - 1, "and", "&")
                && nounBefore
                && (s.tagged(i, Tag.PROPN, Tag.DET, Tag.NOUN) || isPossessive(s, i));
    }

    /** The noun phrase that starts at a place, or null if none does; its complements ("of", "for") belong to it. */
    public static @Nullable Phrase startingAt(Sentence s, int first) {
        if (!isNominal(s, first)) {
            return null;
        }
        if (s.tagged(first, Tag.PRON) && !isPossessive(s, first)) {
            return new Phrase(s, first, first);
        }
        int i = first;
        while (i + 1 < s.size() && i - first < LONGEST) {
            int step = stepRight(s, i);
            if (step == 0) {
                break;
            }
            i += step;
        }
        while (i > first && !isHead(s, i)) {
            i--;
        }
        return isHead(s, i) ? new Phrase(s, first, i) : null;
    }

    private static int stepRight(Sentence s, int i) {
        int next = i + 1;
        boolean afterNoun = s.tagged(i, Tag.NOUN, Tag.PROPN);
        if (s.tagged(next, Tag.PRON) && !isPossessive(s, next)) {
            return 0;
        }
        if (isNominal(s, next) && !(afterNoun && s.tagged(next, Tag.DET, Tag.NUM))) {
            return 1;
        }
        boolean nominalBehind = isNominal(s, i + 2) && !(s.tagged(i + 2, Tag.PRON) && !isPossessive(s, i + 2));
        if (afterNoun && nominalBehind && s.is(next, "of", "for")) {
            return 2;
        }
        boolean name = s.tagged(i + 2, Tag.PROPN, Tag.DET) || isPossessive(s, i + 2);
        return afterNoun && nominalBehind && name && s.is(next, "and", "&") ? 2 : 0;
    }

    /** Whether a word may stand in a noun phrase. */
    public static boolean isNominal(Sentence s, int i) {
        return s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.DET, Tag.ADJ)
                || s.is(i, "'s", "'") && s.tagged(i, Tag.PART);
    }

    private static boolean isHead(Sentence s, int i) {
        return s.tagged(i, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM)
                || s.tagged(i, Tag.DET) && s.is(i, "this", "that", "these", "those", "all", "some", "many");
    }

    /** Whether a possessive pronoun stands at a place. */
    public static boolean isPossessive(Sentence s, int i) {
        return s.is(i, "his", "her", "its", "their", "our", "my", "your");
    }
}
