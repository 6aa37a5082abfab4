package org.claimwire.extraction.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;

/**
 * Tells numbers of injured that hold the dead too, anywhere in an item: "Five people were shot", and two sentences on "one of them
 * died", or a headline's "three injured". Such a number counts no injured, and nothing is said of it.
 */
final class Survivors {

    /** The most figures of an item that are compared with each other. */
    private static final int MOST = 200;

    private final OutcomeWords words;
    private final Deaths deaths;
    private final Circumstances circumstances;

    Survivors(OutcomeWords words, Deaths deaths, Circumstances circumstances) {
        this.words = words;
        this.deaths = deaths;
        this.circumstances = circumstances;
    }

    /** Takes the numbers that hold the dead out of an item's drafts. */
    void setApart(List<Draft> drafts, ItemText item, List<Passage> fields) {
        List<Draft> known = drafts.stream().limit(MOST).toList();
        boolean open = known.stream().anyMatch(one -> one.finding().open() && !isOfOthers(one.finding()));
        boolean died = open
                && fields.stream().anyMatch(passage -> tellsDeath(passage, item))
                && fields.stream().noneMatch(Survivors::areAllAlive);
        Set<Long> sums = sums(known);
        drafts.removeIf(one -> died && mayHoldDead(one, known) || holdsDead(one, sums));
    }

    private static boolean areAllAlive(Passage passage) {
        return passage.sentences().stream().anyMatch(Deaths::areRuledOut);
    }

    private boolean tellsDeath(Passage passage, ItemText item) {
        for (Sentence s : passage.sentences()) {
            if (deaths.areTold(s, words.in(s)) && !circumstances.isPast(s, item)) {
                return true;
            }
        }
        return false;
    }

    /** People who were shot, some of whom may be the dead; not "killed one and shot four", nor "four others were shot". */
    private static boolean mayHoldDead(Draft one, List<Draft> known) {
        Finding shot = one.finding();
        return shot.open()
                && shot.outcome() == Outcome.INJURED
                && !one.background()
                && !isOfOthers(shot)
                && known.stream().noneMatch(other -> isDoneBeside(other, one));
    }

    private static boolean isDoneBeside(Draft dead, Draft shot) {
        return dead.sentence() == shot.sentence()
                && dead.finding().outcome() == Outcome.KILLED
                && dead.finding().tie() == Finding.Tie.OBJECT
                && shot.finding().tie() == Finding.Tie.OBJECT
                && dead.finding().count().first() < shot.finding().count().first();
    }

    static boolean isOfOthers(Finding finding) {
        Sentence s = finding.count().phrase().sentence();
        int last = finding.people() == null
                ? finding.count().last()
                : finding.people().last();
        for (int i = finding.count().last() + 1; i <= last + 1; i++) {
            if (s.is(i, "other", "others", "more")) {
                return true;
            }
        }
        return s.is(finding.count().first(), "another") || s.is(finding.count().first() - 1, "another", "other");
    }

    /** "Five were hurt" where "one man dead and four injured" is told: five is the sum of both. */
    private static boolean holdsDead(Draft all, Set<Long> sums) {
        Long sum = all.finding().count().value();
        boolean hurt = all.counts(Outcome.INJURED) || all.counts(Outcome.HOSPITALISED);
        return hurt && sum != null && sums.contains(sum) && !all.finding().partOf() && !isOfOthers(all.finding());
    }

    /** The dead and the injured of each sentence that counts both, added up. */
    private static Set<Long> sums(List<Draft> known) {
        Set<Long> sums = new HashSet<>();
        for (Draft dead : known) {
            Long died = dead.finding().count().value();
            if (died != null && dead.counts(Outcome.KILLED) && !dead.finding().partOf()) {
                known.stream()
                        .filter(rest -> rest.sentence() == dead.sentence() && isRest(rest))
                        .map(rest -> rest.finding().count().value())
                        .filter(Objects::nonNull)
                        .forEach(survived -> sums.add(died + survived));
            }
        }
        return sums;
    }

    private static boolean isRest(Draft rest) {
        boolean hurt = rest.counts(Outcome.INJURED) || rest.counts(Outcome.HOSPITALISED);
        return hurt && !rest.finding().partOf() && !rest.finding().open();
    }
}
