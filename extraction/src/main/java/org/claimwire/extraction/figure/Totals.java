package org.claimwire.extraction.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Tells increments that add to nothing: "another 317 were injured" behind eight killed, and "two more wounded" beside two killed.
 * The first number of those who survived is their total.
 */
final class Totals {

    private Totals() {}

    /** Makes totals of such increments among the drafts of an item. */
    static void settle(List<Draft> drafts) {
        Set<Outcome> told = EnumSet.noneOf(Outcome.class);
        Draft before = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean addsToNothing = !told.isEmpty() && isFirst(draft, told) || isBesideDead(draft, before);
            if (draft.measure() == Measure.INCREMENT && addsToNothing) {
                drafts.set(i, draft.with(draft.finding().outcome().isStock() ? Measure.STOCK : Measure.TOTAL));
            }
            told.add(draft.finding().outcome());
            before = draft;
        }
    }

    private static boolean isFirst(Draft draft, Set<Outcome> told) {
        Outcome outcome = draft.finding().outcome();
        return !told.contains(outcome)
                && !(isHurt(outcome) && (told.contains(Outcome.INJURED) || told.contains(Outcome.HOSPITALISED)));
    }

    /** "Two were killed and two more wounded". */
    private static boolean isBesideDead(Draft draft, @Nullable Draft before) {
        return before != null
                && isHurt(draft.finding().outcome())
                && draft.finding().tie() != Finding.Tie.ADDEND
                && before.sentence() == draft.sentence()
                && before.finding().outcome() == Outcome.KILLED;
    }

    private static boolean isHurt(Outcome outcome) {
        return outcome == Outcome.INJURED || outcome == Outcome.HOSPITALISED;
    }
}
