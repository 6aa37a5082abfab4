package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells sentences that count over a stretch of time: "in the past 24 hours", "in 12 shootings this weekend". */
final class Periods {

    private static final int LONGEST_NAME = 4;

    /** Events of which one is seldom a part of another, as the blasts of one attack are. */
    private static final Set<String> CRIMES =
            Set.of("accidents", "crashes", "homicides", "incidents", "murders", "shootings", "stabbings");

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
            stretch |= stretches.at(s, i) != null || s.in(i, CRIMES) && areApart(s, i);
        }
        return several && stretch;
    }

    /** "separate shootings", "12 shootings", "weekend shootings", "in Chicago shootings", "shootings across the city". */
    private static boolean areApart(Sentence s, int events) {
        int i = events - 1;
        boolean number = s.tagged(i, Tag.NUM) && !Calendar.isMonth(s, i - 1);
        boolean apart =
                s.is(i, "separate", "several", "multiple", "various", "different", "weekend", "overnight", "unrelated");
        boolean across = s.is(events + 1, "across", "around", "throughout", "citywide");
        while (s.tagged(i, Tag.PROPN) && i > events - LONGEST_NAME) {
            i--;
        }
        boolean city = i < events - 1 && s.is(i, "in", "across");
        return number || apart || across || city;
    }

    private static boolean isPast(Sentence s, int i) {
        boolean stretch = s.is(i, "past", "last", "previous")
                && (s.is(i + 1, "day", "week", "month", "24", "48", "72") || s.tagged(i + 1, Tag.NUM));
        return stretch && s.is(i - 1, "the") && s.is(i - 2, "in", "over", "during", "within");
    }
}
