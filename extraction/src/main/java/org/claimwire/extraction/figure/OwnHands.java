package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;

/**
 * Tells those who hurt themselves without meaning to: "accidentally shot himself", "a three-year-old boy shot himself", "shot
 * himself in the foot". Whoever shoots himself on purpose dies of it more often than not, and is no victim of another.
 */
final class OwnHands {

    /** How far before a verb its subject may say that it is a child. */
    private static final int FAR = 8;

    private static final int OLDEST_CHILD = 12;

    private static final Set<String> ACCIDENT =
            Set.of("accidentally", "accidently", "inadvertently", "mistakenly", "unintentionally");

    private static final Set<String> CHILD = Set.of("child", "preschooler", "toddler");

    /** Where a bullet seldom kills, so that nobody means to. */
    private static final Set<String> LIMBS = Set.of(
            "ankle",
            "arm",
            "buttocks",
            "calf",
            "finger",
            "foot",
            "hand",
            "knee",
            "leg",
            "shoulder",
            "thigh",
            "toe",
            "wrist");

    /** What is done to a gun without meaning to fire it. */
    private static final Set<String> WORK =
            Set.of("cleaning", "handling", "holstering", "hunting", "loading", "playing", "removing", "unloading");

    private OwnHands() {}

    /** Whether the subject of a word did it to himself unwittingly. */
    static boolean areMeant(Sentence s, Match<OutcomeWord> word) {
        int self = word.last() + 1;
        OutcomeWord value = word.value();
        boolean himself = s.is(self, "himself", "herself", "self", "themself");
        boolean fits =
                value.open() || value.outcome() == Outcome.KILLED && value.use().takesObject();
        return himself
                && fits
                && (isAccident(s, word.first()) || isChilds(s, word.first()) || isInLimb(s, self) || isAtWork(s, self));
    }

    /** "shot himself while cleaning a gun". */
    private static boolean isAtWork(Sentence s, int self) {
        return s.is(self + 1, "while", "when", "as") && (s.in(self + 2, WORK) || s.in(self + 3, WORK));
    }

    private static boolean isAccident(Sentence s, int verb) {
        return s.in(verb - 1, ACCIDENT) || s.in(verb - 2, ACCIDENT) || s.in(verb - 3, ACCIDENT);
    }

    private static boolean isChilds(Sentence s, int verb) {
        for (int i = verb - 1; i > verb - FAR && !s.endsClause(i) && !s.is(i, ",", "and"); i--) {
            int dash = s.norm(i).indexOf("-year-old");
            String years = dash > 0 ? s.norm(i).substring(0, dash) : s.is(i, "year") ? s.norm(i - 1) : "";
            if (s.in(i, CHILD) || isYoung(years)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYoung(String years) {
        return switch (years) {
            case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" ->
                true;
            default ->
                !years.isEmpty()
                        && years.length() < 3
                        && Characters.all(years, Characters::isAsciiDigit)
                        && Integer.parseInt(years) <= OLDEST_CHILD;
        };
    }

    private static boolean isInLimb(Sentence s, int self) {
        for (int i = self + 1; s.is(self + 1, "in", "through") && i < self + 6 && !s.endsClause(i); i++) {
            if (s.in(i, LIMBS)) {
                return true;
            }
        }
        return false;
    }
}
