package org.claimwire.extraction.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;

/**
 * Numbers of people who were hurt besides somebody who was hurt too: "a boy is in critical condition after a shooting that also
 * injured three others". They add to those told before, and are no total, unless those others are besides the dead.
 */
final class Others {

    private final OutcomeWords words;
    private final Deaths deaths;

    Others(OutcomeWords words, Deaths deaths) {
        this.words = words;
        this.deaths = deaths;
    }

    /** Makes increments of such numbers among an item's drafts. */
    void setApart(List<Draft> drafts, List<Passage> fields) {
        List<Draft> known = List.copyOf(drafts);
        if (known.stream().anyMatch(Others::isTotalOfOthers)) {
            boolean nobodyDied = fields.stream().noneMatch(this::tellsDeath);
            Set<Long> added = known.stream()
                    .filter(draft -> isTotalOfOthers(draft) && (nobodyDied || isBesideHurt(draft, known)))
                    .flatMap(draft -> Stream.ofNullable(draft.finding().count().value()))
                    .collect(Collectors.toSet());
            drafts.replaceAll(draft -> isTotalOfOthers(draft)
                            && added.contains(draft.finding().count().value())
                    ? draft.with(Measure.INCREMENT)
                    : draft);
        }
    }

    private boolean tellsDeath(Passage passage) {
        return passage.sentences().stream().anyMatch(s -> deaths.areTold(s, words.in(s)));
    }

    private static boolean isTotalOfOthers(Draft draft) {
        boolean total = draft.measure() == Measure.TOTAL || draft.measure() == Measure.STOCK;
        return total && isHurt(draft) && !draft.finding().partOf() && Survivors.isOfOthers(draft.finding());
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
        List<Sentence> sentences = others.passage().sentences();
        int place = sentences.indexOf(others.sentence());
        return place > 0 && sentences.get(place - 1) == before.sentence();
    }

    private static boolean isHurt(Draft draft) {
        return draft.counts(Outcome.INJURED) || draft.counts(Outcome.HOSPITALISED);
    }
}
