package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** The words by which a number is a part of another: "including 3", "of whom 62", "two of them children". */
final class PartWords {

    private static final int REACH = 4;
    private static final Set<String> INTRODUCE = Set.of("including", "include", "includes", "among");
    private static final Set<String> POINT_BACK = Set.of("whom", "which", "them", "those");

    private PartWords() {}

    /** Whether a number stands in a break-down of the figure before it. */
    static boolean makePart(Sentence s, Count count, Finding whole) {
        return isIntroduced(s, count, whole) || isOfThem(s, count);
    }

    /** Whether a number without an outcome of its own goes on with a break-down: "including 29 women and seven foreigners". */
    static boolean goOn(Sentence s, Count count, Finding part) {
        boolean near = count.first() - part.count().last() < 2 * REACH;
        return part.partOf() && near && s.is(count.first() - 1, "and", ",");
    }

    private static boolean isIntroduced(Sentence s, Count count, Finding whole) {
        int limit = Math.max(whole.count().last() + 1, count.first() - REACH);
        for (int i = count.first() - 1; i >= limit && !s.endsClause(i); i--) {
            boolean of = s.is(i, "of") && s.in(i + 1, POINT_BACK);
            boolean all = s.is(i, "among") && i == count.first() - 1;
            if (s.in(i, INTRODUCE) && !all || of) {
                return !goesOn(s, count);
            }
        }
        return false;
    }

    /** "12 died, including children, and 80 others were injured": behind the aside, the sentence goes on. */
    private static boolean goesOn(Sentence s, Count count) {
        int and = count.first() - 1;
        return s.is(and, "and") && s.is(and - 1, ",") && s.is(count.last() + 1, "other", "others");
    }

    private static boolean isOfThem(Sentence s, Count count) {
        int next = count.last() + 1;
        boolean of = s.is(next, "of") && (s.in(next + 1, POINT_BACK) || s.is(next + 1, "the"));
        boolean theirs = s.tagged(next + 2, Tag.NOUN, Tag.PUNCT, Tag.ADJ, Tag.ADV, Tag.AUX, Tag.VERB, Tag.ADP);
        return of && (theirs || s.isOutside(next + 2));
    }
}
