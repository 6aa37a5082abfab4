package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;

/** What the sentence around a figure tells of it: another event, a stretch of time, a retraction. */
final class Circumstances {

    /** Verbs that take a figure back where a figure is what they speak of: "withdraws toll of 164". */
    private static final Set<String> TAKES_BACK = Set.of(
            "disown",
            "disowned",
            "disowning",
            "disowns",
            "withdraw",
            "withdrawing",
            "withdrawn",
            "withdraws",
            "withdrew");

    private static final Set<String> SAID_BEFORE = Set.of(
            "announced",
            "confirmed",
            "counted",
            "given",
            "listed",
            "put",
            "recorded",
            "registered",
            "reported",
            "said",
            "spoken",
            "stated");

    private static final int REACH = 14;

    private static final Set<String> TOLL = Set.of("count", "figure", "figures", "number", "tally", "toll");

    private final Pasts pasts = new Pasts();
    private final Periods periods = new Periods();
    private final PhraseBook<Boolean> retractions =
            PhraseBook.of(Lexicon.words(Circumstances.class, "retractions.txt"));

    /** Whether a sentence tells of another event than an item reports, or of one in an earlier year than the item's. */
    boolean isPast(Sentence s, ItemText item) {
        return pasts.areTold(s, item.published());
    }

    boolean isBackground(Sentence s, Finding finding, ItemText item) {
        return pasts.areTold(s, item.published(), finding.count().first())
                || pasts.isTrial(s, finding.outcome())
                || isEarlierWord(s, finding.count().first())
                || Pasts.comesAfter(s, finding.count().first());
    }

    /**
     * "which had counted eight dead a day earlier", "after previously announcing only eight", "police had originally said that
     * seven were": what a source had said before what it says now.
     */
    private static boolean isEarlierWord(Sentence s, int count) {
        for (int i = count - 1; i > count - REACH && i >= 0 && !s.is(i, ","); i--) {
            boolean first =
                    s.is(i, "initially", "originally") && (s.in(i - 1, SAID_BEFORE) || s.in(i + 1, SAID_BEFORE));
            boolean before = s.is(i, "previously", "earlier", "initially", "originally")
                    && s.is(i + 1, "announcing", "confirming", "counting", "giving", "putting", "reporting", "saying");
            boolean had = s.is(i, "had") && s.is(i - 1, "which", "who", "that", "previously", "earlier");
            if (first || before) {
                return true;
            }
            for (int k = i + 1; had && k < i + 4 && k < count; k++) {
                if (s.in(k, SAID_BEFORE)) {
                    return true;
                }
            }
        }
        return false;
    }

    Measure measure(Sentence s, Finding finding) {
        int first = finding.count().first();
        int last = finding.count().last();
        if (finding.tie() == Finding.Tie.ADDEND
                || s.is(first, "another")
                || s.is(first - 1, "another", "further", "additional")
                || s.is(last + 1, "more", "additional", "further", "new")) {
            return Measure.INCREMENT;
        }
        if (periods.areCounted(s)) {
            return Measure.PERIOD;
        }
        return finding.outcome().isStock() ? Measure.STOCK : Measure.TOTAL;
    }

    /** Whether a sentence takes a figure back. */
    boolean isRetraction(Sentence s) {
        boolean takenBack = false;
        boolean toll = false;
        for (int i = 0; i < s.size(); i++) {
            if (retractions.at(s, i) != null) {
                return true;
            }
            takenBack |= s.in(i, TAKES_BACK);
            toll |= s.in(i, TOLL);
        }
        return takenBack && toll;
    }

    Polarity polarity(Sentence s, Finding finding) {
        if (isRetraction(s)) {
            return Polarity.RETRACTED;
        }
        return finding.denied() ? Polarity.DENIED : Polarity.ASSERTED;
    }
}
