package org.claimwire.extraction.figure;

import java.time.ZoneOffset;
import java.util.Set;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Polarity;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

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

    private final PhraseBook<Boolean> background =
            PhraseBook.of(Lexicon.words(Circumstances.class, "background-phrases.txt"));
    private final PhraseBook<Boolean> retractions =
            PhraseBook.of(Lexicon.words(Circumstances.class, "retractions.txt"));

    boolean isBackground(Sentence s, ItemText item) {
        for (int i = 0; i < s.size(); i++) {
            if (background.at(s, i) != null || isEarlierYear(s, i, item.published())) {
                return true;
            }
        }
        return false;
    }

    /** "which had counted eight dead a day earlier": what a source had said before what it says now. */
    static boolean isEarlierWord(Sentence s, int count) {
        for (int i = count - 1; i > count - REACH && i >= 0 && !s.is(i, ","); i--) {
            boolean had = s.is(i, "had") && s.is(i - 1, "which", "who", "that", "previously", "earlier");
            for (int k = i + 1; had && k < i + 4 && k < count; k++) {
                if (s.in(k, SAID_BEFORE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEarlierYear(Sentence s, int i, @Nullable StatedTime published) {
        String word = s.norm(i);
        boolean year = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean stretch = year && s.is(i - 2, "between", "since", "from") && Calendar.isMonth(s, i - 1);
        boolean dated = stretch
                || year
                        && (s.is(i - 1, "in", "since", "of", "during")
                                || s.is(i - 1, "the") && s.tagged(i + 1, Tag.NOUN));
        if (!dated || published == null) {
            return false;
        }
        int named = Integer.parseInt(word);
        int now = published.time().atZone(ZoneOffset.UTC).getYear();
        return named >= 1900 && named < now;
    }

    Measure measure(Sentence s, Finding finding) {
        int first = finding.count().first();
        int last = finding.count().last();
        if (s.is(first, "another")
                || s.is(first - 1, "another", "further", "additional")
                || s.is(last + 1, "more", "additional", "further")) {
            return Measure.INCREMENT;
        }
        for (int i = 0; i < s.size(); i++) {
            boolean stretch = s.is(i, "past", "last", "previous")
                    && (s.is(i + 1, "day", "week", "month", "24", "48", "72") || s.tagged(i + 1, Tag.NUM));
            if (stretch && s.is(i - 1, "the") && s.is(i - 2, "in", "over", "during", "within")) {
                return Measure.PERIOD;
            }
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
