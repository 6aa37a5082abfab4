package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Those whose condition is told behind all that were taken to hospital: "forty were taken to hospital, and six are in intensive
 * care" counts the six among the forty. Where no sum is given, as in "five are stable and six critical", none is among others.
 */
final class Conditions {

    private final PhraseBook<Boolean> conditions = PhraseBook.of(Lexicon.words(Conditions.class, "conditions.txt"));

    /** Makes parts of the numbers that a sentence gives for a condition right behind a greater number in hospital. */
    void setApart(Sentence s, List<Finding> found) {
        Finding whole = null;
        for (int i = 0; i < found.size(); i++) {
            Finding one = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).count().first() : s.size();
            boolean hospitalised = one.outcome() == Outcome.HOSPITALISED && !one.partOf() && !one.denied();
            boolean conditional = hospitalised && tells(s, one.count().last() + 1, end);
            if (conditional && isAmong(one, whole)) {
                found.set(i, one.asPart());
            } else if (!one.partOf()) {
                whole = hospitalised && !conditional ? one : null;
            }
        }
    }

    private boolean tells(Sentence s, int from, int to) {
        for (int i = from; i < to && !s.endsClause(i); i++) {
            if (conditions.at(s, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether fewer are counted than in the figure before it; a vague number cannot be told from the whole. */
    private static boolean isAmong(Finding one, @Nullable Finding whole) {
        Long part = one.count().value();
        Long all = whole == null ? null : whole.count().value();
        return part != null && all != null && part < all;
    }
}
