package org.claimwire.extraction.figure;

import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/**
 * Tells sentences on the death of one who is spoken of as known: "he later died", "the boy was pronounced dead", "Roe, 15, died on
 * Monday", "his death". Whose death it is, where only one was hurt, is plain.
 */
final class OneDeath {

    /** How many words may stand between the one and what became of him, and between "the" and the noun. */
    private static final int NEAR = 6;

    private final Persons persons;

    OneDeath(Persons persons) {
        this.persons = persons;
    }

    boolean isTold(Sentence s, OutcomeWords.Found outcomes) {
        for (int i = 0; i < s.size(); i++) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null && word.value().outcome() == Outcome.KILLED && isOnes(s, word, outcomes)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnes(Sentence s, Match<OutcomeWord> word, OutcomeWords.Found outcomes) {
        return SelfKillings.isReal(s, word.first())
                && (isSubject(s, word) || isObject(s, word, outcomes) || isOwned(s, word));
    }

    /** "he later died", "the boy was pronounced dead", "Roe was killed". */
    private boolean isSubject(Sentence s, Match<OutcomeWord> word) {
        Use use = word.value().use();
        boolean passive = use != Use.DONE || Verbs.isBe(s, word.first() - 1) || s.tagged(word.first() - 1, Tag.ADV);
        if (!use.takesSubject() || !passive || s.tagged(word.last() + 1, Tag.NOUN)) {
            return false;
        }
        int i = word.first() - 1;
        while (i > word.first() - NEAR
                && (s.tagged(i, Tag.AUX, Tag.ADV) || s.is(i, "pronounced", "declared", "reported"))) {
            if (s.is(i, "were", "are", "have", "not", "n't")) {
                return false;
            }
            i--;
        }
        if (s.is(i, ",") && s.tagged(i - 1, Tag.NUM) && s.is(i - 2, ",")) {
            i -= 3;
        }
        if (s.is(i, "who")) {
            i = s.is(i - 1, ",") ? i - 2 : i - 1;
        }
        return s.is(i, "he", "she") || isKnown(s, i);
    }

    /** "killing him", "killed the boy", "fatally shot Roe". */
    private boolean isObject(Sentence s, Match<OutcomeWord> word, OutcomeWords.Found outcomes) {
        int next = word.last() + 1;
        boolean pronoun = s.is(next, "him") || s.is(next, "her") && !s.tagged(next + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN);
        return word.value().use().takesObject()
                && !Verbs.isBe(s, word.first() - 1)
                && (pronoun && !KilledByPolice.is(s, next, outcomes) || isKnownFrom(s, next));
    }

    /** "his death", "the boy's death", "the death of Eva Roe". */
    private boolean isOwned(Sentence s, Match<OutcomeWord> word) {
        boolean death = s.is(word.last(), "death", "killing", "murder", "slaying");
        int first = word.first() - 1;
        boolean his = s.is(first, "his", "her") || s.is(first, "'s", "'") && isKnown(s, first - 1);
        return death && (his || s.is(word.last() + 1, "of") && isKnownFrom(s, word.last() + 2));
    }

    /** Whether a name, or a noun behind "the", ends at a place. */
    private boolean isKnown(Sentence s, int last) {
        if (isName(s, last)) {
            int before = last - 1;
            while (isName(s, before)) {
                before--;
            }
            return !s.is(before, "and") && !s.tagged(before, Tag.ADP);
        }
        boolean person = persons.isOne(s, last) || Persons.isAge(s, last);
        for (int i = last - 1; person && i > last - NEAR; i--) {
            if (s.is(i, "the", "that", "this")) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownFrom(Sentence s, int first) {
        if (s.is(first, "the")) {
            return persons.one(s, first + 1) > 0;
        }
        int name = Persons.isAge(s, first) ? first + 1 : first;
        int last = name;
        while (isName(s, last)) {
            last++;
        }
        return last > name && !s.is(last, "and");
    }

    private static boolean isName(Sentence s, int i) {
        return s.tagged(i, Tag.PROPN) && s.at(i).isCapitalised() && !Calendar.isDay(s, i) && !Calendar.isMonth(s, i);
    }
}
