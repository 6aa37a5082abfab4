package org.claimwire.extraction.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Passage;

/**
 * Numbers of people who were hurt besides somebody who was hurt too: "a boy is in critical condition after a shooting that also
 * injured three others". They add to those told before, and are no total, unless those others are besides the dead.
 */
final class Others {

    /** The most figures of an item that are compared with each other. */
    private static final int MOST = 200;

    private final OutcomeWords words;
    private final Deaths deaths;

    Others(OutcomeWords words, Deaths deaths) {
        this.words = words;
        this.deaths = deaths;
    }

    /** Makes increments of such numbers among an item's drafts. */
    void setApart(List<Draft> drafts, List<Passage> fields) {
        List<Draft> known = drafts.stream().limit(MOST).toList();
        boolean nobodyDied = known.stream().anyMatch(Others::isTotalOfOthers)
                && known.stream().noneMatch(draft -> draft.counts(Outcome.KILLED))
                && fields.stream().noneMatch(this::tellsDeath);
        Set<Long> added = known.stream()
                .filter(draft ->
                        isIncrement(draft) || isTotalOfOthers(draft) && (nobodyDied || isBesideHurt(draft, known)))
                .flatMap(draft -> Stream.ofNullable(draft.finding().count().value()))
                .collect(Collectors.toSet());
        drafts.replaceAll(draft -> (isTotalOfOthers(draft) || isTotal(draft) && isOfThese(draft))
                        && added.contains(draft.finding().count().value())
                ? draft.with(Measure.INCREMENT)
                : draft);
    }

    private static boolean isIncrement(Draft draft) {
        return draft.measure() == Measure.INCREMENT
                && isHurt(draft)
                && draft.finding().tie() != Finding.Tie.ADDEND
                && Survivors.isOfOthers(draft.finding());
    }

    /** "The three men were treated", behind "another three men were wounded". */
    private static boolean isOfThese(Draft draft) {
        return draft.sentence().is(draft.finding().count().first() - 1, "the", "these", "those");
    }

    private boolean tellsDeath(Passage passage) {
        return passage.sentences().stream().anyMatch(s -> deaths.areTold(s, words.in(s)));
    }

    private static boolean isTotalOfOthers(Draft draft) {
        return isTotal(draft) && Survivors.isOfOthers(draft.finding());
    }

    private static boolean isTotal(Draft draft) {
        boolean total = draft.measure() == Measure.TOTAL || draft.measure() == Measure.STOCK;
        return total && isHurt(draft) && !draft.finding().partOf();
    }

    /** Whether the number told next before counts people hurt in the same sentence, or one of them in the sentence before. */
    private static boolean isBesideHurt(Draft others, List<Draft> known) {
        Draft before = null;
        for (Draft draft : known) {
            boolean earlier = draft.passage() == others.passage() && begin(draft) < begin(others);
            before = earlier && (before == null || begin(draft) > begin(before)) ? draft : before;
        }
        if (before == null || !isHurt(before)) {
            return false;
        }
        Long value = before.finding().count().value();
        return before.sentence() == others.sentence() || value != null && value == 1 && areNeighbours(before, others);
    }

    private static int begin(Draft draft) {
        return draft.finding().count().phrase().begin();
    }

    private static boolean areNeighbours(Draft before, Draft others) {
        return before.sentence().index() == others.sentence().index() - 1;
    }

    private static boolean isHurt(Draft draft) {
        return draft.counts(Outcome.INJURED) || draft.counts(Outcome.HOSPITALISED);
    }
}
