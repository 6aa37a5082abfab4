package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads that nobody met an outcome: "no casualties", "no one was hurt", "none of them died". */
final class Absences {

    private static final int REACH = 8;

    private Absences() {}

    static List<Finding> in(Sentence s, OutcomeWords.Found outcomes, List<Count> numbers) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "no", "nobody", "none", "without") && !isNumber(i, numbers)) {
                found.addAll(at(s, i, outcomes));
            }
        }
        return found;
    }

    /** "no fewer than 12" says of a number what "no" alone does not. */
    private static boolean isNumber(int i, List<Count> numbers) {
        return numbers.stream().anyMatch(number -> number.phrase().contains(i));
    }

    private static List<Finding> at(Sentence s, int no, OutcomeWords.Found outcomes) {
        boolean one = s.is(no, "no") && s.is(no + 1, "one", "-one");
        int first = one ? no + 2 : no + 1;
        if (s.is(first, "immediate", "reports", "report", "word", "information", "longer", "confirmed", "official")
                || s.is(first + 1, "reports", "report")) {
            return List.of();
        }
        Count zero = new Count(new Phrase(s, no, one ? no + 1 : no), 0L, Intervals.exact(0), Qualifier.EXACT);
        for (int i = first; i < first + REACH && !s.endsClause(i); i++) {
            if (s.is(i, "casualties") && i <= first + 2) {
                return List.of(finding(zero, Outcome.KILLED), finding(zero, Outcome.INJURED));
            }
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null) {
                return isAbout(s, first, word)
                        ? List.of(new Finding(
                                zero, word.value().outcome(), who(s, first, word), Tie.SUBJECT, false, false))
                        : List.of();
            }
            if (s.tagged(i, Tag.VERB) || s.is(i, ",", "but")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A counted noun at once, or a passive of what "nobody" is the subject of. */
    private static boolean isAbout(Sentence s, int first, Match<OutcomeWord> word) {
        return switch (word.value().use()) {
            case COUNTED -> word.first() - first <= 2;
            case DONE, BEFALLS, STATE ->
                s.tagged(word.first() - 1, Tag.AUX, Tag.ADV)
                        || s.is(word.first() - 1, "one", "nobody", "none", "have", "had");
            case DOES -> false;
        };
    }

    /** Of whom nobody met it: "no officers were hurt" says nothing of others; null if it says it of all. */
    private static @Nullable Phrase who(Sentence s, int first, Match<OutcomeWord> word) {
        int last = word.first() - 1;
        while (last >= first && s.tagged(last, Tag.AUX, Tag.ADV, Tag.VERB)) {
            last--;
        }
        boolean counted = word.value().use() == OutcomeWord.Use.COUNTED;
        return !counted && last >= first && s.tagged(last, Tag.NOUN, Tag.ADJ) ? new Phrase(s, first, last) : null;
    }

    private static Finding finding(Count zero, Outcome outcome) {
        return new Finding(zero, outcome, null, Tie.SUBJECT, false, false);
    }
}
