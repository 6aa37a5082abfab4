package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Group;
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

    /** How many figures of dead are compared with each number of people shot. */
    private static final int MOST_DEAD = 8;

    private Shootings() {}

    /** "six were shot, two fatally": six is no number of injured, and two is no part of one; four survived. */
    static void setDeadApart(Sentence s, List<Finding> found, People people) {
        List<Finding> dead = found.stream()
                .filter(finding -> finding.outcome() == Outcome.KILLED && !isPerpetrator(finding, people))
                .limit(MOST_DEAD)
                .toList();
        for (Finding one : dead) {
            List<Finding> shot =
                    found.stream().filter(finding -> holds(s, finding, one)).toList();
            if (!shot.isEmpty() && found.contains(one)) {
                found.removeAll(shot);
                found.replaceAll(finding -> finding == one ? one.asWhole() : finding);
                Finding rest = survivors(shot.get(0), one);
                if (rest != null) {
                    found.add(rest);
                    return;
                }
            }
        }
    }

    private static boolean isPerpetrator(Finding finding, People people) {
        Phrase who = finding.people() == null ? finding.count().phrase() : finding.people();
        return people.group(who) == Group.PERPETRATOR;
    }

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
    private static boolean holds(Sentence s, Finding shot, Finding dead) {
        Long all = shot.count().value();
        Long died = dead.count().value();
        boolean part = shot.outcome() == Outcome.INJURED
                && (shot.open() || s.is(shot.count().first() - 1, "of"))
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
    private static @Nullable Finding survivors(Finding shot, Finding dead) {
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
