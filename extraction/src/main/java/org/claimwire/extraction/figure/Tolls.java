package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads tolls: "the death toll rose from 18 to 31", "the number of injured is 40". */
final class Tolls {

    private static final int REACH = 30;

    /** What stands before the value of a toll: "stands at 31", "rose to 31", "toll of 31". */
    private static final Set<String> BEFORE_VALUE = Set.of(
            "to",
            "at",
            "of",
            "is",
            "was",
            "are",
            "as",
            "reached",
            "reaches",
            "reach",
            "hit",
            "hits",
            "stands",
            "exceeds",
            "exceeded",
            "passed",
            "tops");

    private Tolls() {}

    static @Nullable Finding of(Sentence s, Count count, OutcomeWords.Found outcomes, People people) {
        boolean first = s.is(count.first() - 1, "from") && s.is(count.last() + 1, "to");
        if (first || !isValue(s, count.first())) {
            return null;
        }
        Phrase who = people.behind(s, count.last(), outcomes);
        if (people.isThing(who) || people.isThing(s, count.last() + 1)) {
            return null;
        }
        for (int i = count.first() - 1; i >= Math.max(0, count.first() - REACH); i--) {
            if (s.endsClause(i)) {
                return null;
            }
            Outcome outcome = toll(s, i, outcomes);
            if (outcome != null) {
                Phrase counted = who == null && s.is(i + 1, "of") ? people.behind(s, i + 1, outcomes) : who;
                return new Finding(count, outcome, counted, Tie.TOLL, false, false);
            }
        }
        return null;
    }

    /** "neither is the total of 44": the number of a toll whose outcome was told before. */
    static boolean isNamed(Sentence s, Count count) {
        int before = count.first() - 1;
        return s.is(before, "of") && s.is(before - 1, "total", "toll", "figure", "number", "count", "tally");
    }

    /** Whether a number stands where a toll's value does. */
    private static boolean isValue(Sentence s, int first) {
        return s.in(first - 1, BEFORE_VALUE)
                || s.is(first, "exceeds", "exceeded", "exceeding", "at", "over", "more", "surpassed");
    }

    private static @Nullable Outcome toll(Sentence s, int i, OutcomeWords.Found outcomes) {
        if (s.is(i, "toll", "tolls")) {
            return s.is(i - 1, "injury", "injured") ? Outcome.INJURED : Outcome.KILLED;
        }
        if (!s.is(i, "number", "numbers", "total", "count")) {
            return null;
        }
        for (int k = i + 1; k < i + 12; k++) {
            Match<OutcomeWord> word = outcomes.beginningAt(k);
            if (word != null && s.is(i + 1, "of")) {
                return word.value().outcome();
            }
        }
        return null;
    }
}
