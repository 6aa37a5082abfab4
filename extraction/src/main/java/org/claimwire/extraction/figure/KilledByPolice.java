package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells an attacker whom police killed: "before he was shot dead by police", "a police team shot him dead". */
final class KilledByPolice {

    /** How many words behind "killed by" name who did, and how many before "killed him". */
    private static final int NEAR = 8;

    private static final int FAR = 16;

    /** Who ends an attack by killing the attacker. */
    private static final Set<String> DEFENDERS = Set.of(
            "cops", "deputies", "deputy", "marksman", "officer", "officers", "police", "sniper", "swat", "troopers");

    private KilledByPolice() {}

    /** Whether the pronoun at a place stands for somebody whom police killed. */
    static boolean is(Sentence s, int i, OutcomeWords.Found outcomes) {
        if (s.is(i, "he", "she", "who") || s.is(i, "being") && s.is(i - 1, "before")) {
            return isPassive(s, i, outcomes);
        }
        return s.is(i, "him", "her") && isActive(s, i, outcomes);
    }

    /** "he was then shot and killed by police", "who was killed by a police sniper", "before being killed by police". */
    private static boolean isPassive(Sentence s, int who, OutcomeWords.Found outcomes) {
        int i = who + 1;
        while (Verbs.isBe(s, i) || s.is(i, "then", "later", "himself", "herself", "had")) {
            i++;
        }
        Match<OutcomeWord> word = i > who + 1 || s.is(who, "being") ? outcomes.beginningAt(i) : null;
        if (word == null || !isKilling(word) || !s.is(word.last() + 1, "by") || s.is(who + 1, "were")) {
            return false;
        }
        for (int k = word.last() + 2; k < word.last() + NEAR && !s.endsClause(k); k++) {
            if (s.in(k, DEFENDERS)) {
                return true;
            }
        }
        return false;
    }

    /** "a police team fatally shot him", "officers shot and killed him", not "killed her husband". */
    private static boolean isActive(Sentence s, int him, OutcomeWords.Found outcomes) {
        Match<OutcomeWord> word = outcomes.endingAt(him - 1);
        boolean object = s.is(him, "him") || !s.tagged(him + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.NUM);
        if (word == null || !object || !isKilling(word) || !SelfKillings.isReal(s, word.first())) {
            return false;
        }
        for (int i = word.first() - 1; i > word.first() - FAR && !s.endsClause(i); i--) {
            if (s.in(i, DEFENDERS)) {
                return !s.is(i - 1, "killed", "killing", "shot");
            }
        }
        return false;
    }

    private static boolean isKilling(Match<OutcomeWord> word) {
        return word != null
                && word.value().outcome() == Outcome.KILLED
                && word.value().use().takesObject();
    }
}
