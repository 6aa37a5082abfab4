package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads attackers who died behind what they did to others, and are named by a pronoun only: "shot three people dead, then
 * himself", "killed four people before he was shot dead by police". Whether others were harmed, the item tells.
 */
final class SelfKillings {

    private static final int REACH = 16;

    /** How many words before its cause a death is told. */
    private static final int NEAR = 12;

    private SelfKillings() {}

    static List<Finding> in(Sentence s, OutcomeWords.Found outcomes) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size() && found.isEmpty(); i++) {
            Phrase self = self(s, i);
            boolean own = self != null && (isOwnHand(s, i, outcomes) || isKilled(s, i, outcomes));
            if (KilledByPolice.is(s, i, outcomes)) {
                self = new Phrase(s, i, i);
                own = true;
            }
            if (self != null && own) {
                Count one = new Count(self, 1L, Intervals.exact(1), Qualifier.EXACT);
                found.add(new Finding(one, Outcome.KILLED, null, Finding.Tie.SELF, false, false));
            }
        }
        return found;
    }

    private static @Nullable Phrase self(Sentence s, int i) {
        if (s.is(i, "himself", "herself", "self", "suicide", "murder-suicide", "self-inflicted")) {
            return new Phrase(s, i, i);
        }
        return s.is(i, "his", "her") && s.is(i + 1, "own") && s.is(i + 2, "life") ? new Phrase(s, i, i + 2) : null;
    }

    /** "taking his own life", "committed suicide", "turned the gun on himself", "a murder-suicide". */
    private static boolean isOwnHand(Sentence s, int i, OutcomeWords.Found outcomes) {
        if (s.is(i, "murder-suicide")) {
            return isReal(s, i);
        }
        if (s.is(i, "self-inflicted") || s.is(i, "suicide") && s.is(i - 1, "by")) {
            return isDeadOf(s, i, outcomes);
        }
        if (s.is(i, "his", "her")) {
            return s.is(i - 1, "take", "takes", "taking", "took", "taken") && isReal(s, i - 1);
        }
        if (s.is(i, "suicide")) {
            return s.is(i - 1, "commit", "commits", "committed", "committing") && isReal(s, i - 1);
        }
        boolean gun = s.is(i - 1, "on") && s.is(i - 2, "gun", "weapon", "pistol", "rifle", "shotgun", "knife", "it");
        return gun && s.is(i - 4, "turn", "turns", "turned", "turning") && isReal(s, i - 4);
    }

    /** "died of a self-inflicted wound", "found dead of an apparent self-inflicted wound", "died by suicide". */
    private static boolean isDeadOf(Sentence s, int cause, OutcomeWords.Found outcomes) {
        for (int i = cause - 1; i > cause - NEAR && i >= 0; i--) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null) {
                Use use = word.value().use();
                boolean died = use == Use.BEFALLS || use == Use.STATE;
                return died && word.value().outcome() == Outcome.KILLED && isReal(s, i);
            }
        }
        return false;
    }

    /** "killed himself", "killing four people and himself", "fatally shoots wife, self". */
    private static boolean isKilled(Sentence s, int self, OutcomeWords.Found outcomes) {
        Match<OutcomeWord> word = outcomes.endingAt(self - 1);
        if (word != null && OwnHands.areMeant(s, word)) {
            return false;
        }
        boolean direct = word != null && kills(s, word);
        if (direct || s.is(self - 1, "shoots", "shot", "shooting") && s.is(self - 2, "fatally")) {
            return true;
        }
        int before = s.is(self - 1, "then") ? self - 2 : self - 1;
        boolean listed = s.is(before, "and", ",", "before", "&") || s.is(self - 1, "then");
        for (int i = before; listed && i > self - REACH && !s.endsClause(i); i--) {
            Match<OutcomeWord> earlier = outcomes.endingAt(i);
            if (earlier != null) {
                return kills(s, earlier);
            }
        }
        return false;
    }

    private static boolean kills(Sentence s, Match<OutcomeWord> word) {
        boolean passive = Verbs.isBe(s, word.first() - 1);
        return word.value().outcome() == Outcome.KILLED
                && word.value().use().takesObject()
                && !passive
                && isReal(s, word.first());
    }

    static boolean isReal(Sentence s, int verb) {
        return !Verbs.isUnreal(s, verb) && !Verbs.isNegated(s, verb);
    }
}
