package org.claimwire.extraction.figure;

import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;

/** Tells whether a sentence speaks of somebody's death, counted or not: "Roe died at the hospital", "a murder suspect". */
final class Deaths {

    /** How far from the word a perpetrator or a negation is looked for. */
    private static final int NEAR = 4;

    private final People people;

    Deaths(People people) {
        this.people = people;
    }

    /** Whether anybody but a perpetrator is said to have died. */
    boolean areTold(Sentence s, OutcomeWords.Found outcomes) {
        for (int i = 0; i < s.size(); i++) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            boolean fatal = word != null && word.value().outcome() == Outcome.KILLED || isNamed(s, i);
            if (fatal && !isDoubted(s, i) && !isPerpetrators(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Sentence s, int i) {
        return s.is(i, "fatal", "fatally", "fatality", "homicide", "deadly", "murder", "manslaughter")
                && !s.is(i - 1, "attempted", "attempt", "non")
                && !s.is(i - 2, "attempted", "attempt")
                && !s.is(i + 1, "bureau", "conduct", "detective", "detectives", "division", "force")
                && !s.is(i + 1, "investigator", "investigators", "squad", "team", "unit", "weapon", "weapons");
    }

    /** "None of the injuries is life-threatening", "all are expected to survive", but not "the others are all expected to survive". */
    static boolean areRuledOut(Sentence s) {
        boolean all = false;
        boolean alive = false;
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "others", "other", "rest", "another", "remaining", "survivors", "except")) {
                return false;
            }
            all |= s.is(i, "none", "all", "everyone") || s.is(i, "both") && i == 0;
            alive |= all
                    && s.is(i, "survive", "recover", "life-threatening", "non-life-threatening", "nonlife-threatening");
        }
        return alive;
    }

    private static boolean isDoubted(Sentence s, int word) {
        for (int i = word - 1; i >= word - NEAR; i--) {
            if (s.is(i, "no", "nobody", "none", "not", "n't", "never", "attempted", "without")) {
                return true;
            }
        }
        return Verbs.isUnreal(s, word);
    }

    private boolean isPerpetrators(Sentence s, int word) {
        for (int i = Math.max(0, word - NEAR); i <= word + NEAR && i < s.size(); i++) {
            boolean self = i != word && s.is(i, "himself", "herself", "self", "themselves");
            if (self || i < word && people.group(new Phrase(s, i, i)) == Group.PERPETRATOR) {
                return true;
            }
        }
        return false;
    }
}
