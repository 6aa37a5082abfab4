package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.text.Sentence;

/** Numbers that the same sentence adds to a toll: "reports 132 killings, totaling 1,225 deaths", "nine more, bringing the toll to 30". */
final class Sums {

    private Sums() {}

    /** Makes increments of the numbers that a toll behind them holds; a year's toll holds them as another event would. */
    static void setApart(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft toll = drafts.get(i);
            Draft added = drafts.get(i - 1);
            boolean together = toll.sentence() == added.sentence()
                    && toll.finding().outcome() == added.finding().outcome()
                    && added.measure() == Measure.TOTAL
                    && !toll.background()
                    && !added.background();
            int from = added.finding().count().last() + 1;
            if (together
                    && isAddedUp(toll.sentence(), from, toll.finding().count().first())) {
                drafts.set(i - 1, added.with(Measure.INCREMENT));
            }
        }
    }

    private static boolean isAddedUp(Sentence s, int from, int toll) {
        boolean brought = false;
        for (int i = from; i < toll; i++) {
            brought |= s.is(i, "bringing", "taking", "raising", "pushing");
            boolean sum = s.is(i, "total", "toll", "tally", "number", "count") && s.is(toll - 1, "to");
            if (s.is(i, "totaling", "totalling") || brought && sum) {
                return true;
            }
        }
        return false;
    }
}
