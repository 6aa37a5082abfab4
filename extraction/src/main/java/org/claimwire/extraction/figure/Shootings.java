package org.claimwire.extraction.figure;

import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Tells how many of those who were shot died, and when the number of those who were shot holds the dead too. */
final class Shootings {

    private static final int REACH = 10;
    private static final int FAR = 30;

    private Shootings() {}

    /** "six people were shot, two of them fatally": whether a number counts the dead of a shooting. */
    static boolean isFatally(Sentence s, Count count) {
        int next = count.last() + 1;
        next = s.is(next, "of") && s.is(next + 1, "them", "whom") ? next + 2 : next;
        boolean alone = !s.tagged(next + 1, Tag.VERB, Tag.ADJ, Tag.NOUN, Tag.PROPN);
        return s.is(next, "fatally") && alone && isShot(s, count.first() - FAR, count.first());
    }

    /**
     * Whether a number of people shot counts those who died of it too, so that it is no number of injured: "6 shot, 2 fatally",
     * "four people were shot, killing one".
     *
     * @param dead a figure of the same sentence
     */
    static boolean holds(Sentence s, Finding shot, Finding dead) {
        Long all = shot.count().value();
        Long died = dead.count().value();
        boolean part = shot.outcome() == Outcome.INJURED
                && dead.outcome() == Outcome.KILLED
                && dead.count().first() > shot.count().last()
                && all != null
                && died != null
                && died > 0
                && died <= all;
        int first = shot.count().first();
        int last = shot.people() == null ? shot.count().last() : shot.people().last();
        boolean others = s.is(last, "others", "other", "more") || s.is(last + 1, "others");
        return part
                && !others
                && isShot(s, first - 3, Math.min(last + REACH, dead.count().first()));
    }

    /** Those who were shot and survived: four of "6 shot, 2 fatally"; null where either number is not exact, nobody is left, or the dead are others. */
    static @Nullable Finding survivors(Finding shot, Finding dead) {
        Long all = shot.count().value();
        Long died = dead.count().value();
        boolean exact =
                shot.count().qualifier() == Qualifier.EXACT && dead.count().qualifier() == Qualifier.EXACT;
        if (!exact
                || !isShare(dead.count())
                || all == null
                || died == null
                || died >= all
                || shot.denied()
                || dead.denied()
                || dead.tie() == Tie.SELF) {
            return null;
        }
        long rest = all - died;
        Sentence s = shot.count().phrase().sentence();
        Phrase phrase = new Phrase(s, shot.count().first(), dead.count().last());
        Count count = new Count(phrase, rest, Intervals.exact(rest), Qualifier.EXACT);
        return new Finding(count, Outcome.INJURED, shot.people(), shot.tie(), false, shot.partOf());
    }

    /** ", two fatally", "killing two", "leaving two dead", "and two of them died", but not "and one man was killed". */
    private static boolean isShare(Count dead) {
        Sentence s = dead.phrase().sentence();
        int next = dead.last() + 1;
        boolean behind = s.is(dead.first() - 1, ",", ";", "-", "--", "\u2013", "\u2014", "(", "killing", "leaving");
        boolean ofThem = s.is(next, "fatally") || s.is(next, "of") && s.is(next + 1, "them", "whom", "those");
        return behind || ofThem;
    }

    private static boolean isShot(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "shot", "shoot", "shoots", "shooting")) {
                return !s.is(i + 1, "and") || !s.is(i + 2, "wounded", "injured");
            }
        }
        return false;
    }
}
