package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells sentences that count over a stretch of time: "in the past 24 hours", "in 12 shootings this weekend". */
final class Periods {

    private static final Set<String> EVENTS = Set.of(
            "accidents",
            "attacks",
            "bombings",
            "clashes",
            "crashes",
            "homicides",
            "incidents",
            "murders",
            "shootings",
            "stabbings",
            "strikes");

    private final PhraseBook<Boolean> stretches = PhraseBook.of(Lexicon.words(Periods.class, "period-phrases.txt"));

    boolean areCounted(Sentence s) {
        boolean several = false;
        boolean stretch = false;
        for (int i = 0; i < s.size(); i++) {
            if (isPast(s, i)) {
                return true;
            }
            several |= s.in(i, EVENTS);
            stretch |= stretches.at(s, i) != null;
        }
        return several && stretch;
    }

    private static boolean isPast(Sentence s, int i) {
        boolean stretch = s.is(i, "past", "last", "previous")
                && (s.is(i + 1, "day", "week", "month", "24", "48", "72") || s.tagged(i + 1, Tag.NUM));
        return stretch && s.is(i - 1, "the") && s.is(i - 2, "in", "over", "during", "within");
    }
}
