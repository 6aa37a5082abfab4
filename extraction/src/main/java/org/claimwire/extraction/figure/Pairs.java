package org.claimwire.extraction.figure;

import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads "both" as two people: "both men died", "both of them", "both Abel and Roe died", "were both pronounced dead". */
final class Pairs {

    private final People people;

    Pairs(People people) {
        this.people = people;
    }

    /**
     * The two that "both" at a place counts; null if it counts no people, or, as in "both men and a woman", not all of those that
     * it goes on to name.
     */
    @Nullable
    Count at(Sentence s, int i) {
        if (!s.is(i, "both")) {
            return null;
        }
        int next = s.is(i + 1, "of") && s.is(i + 2, "the", "them", "whom", "these", "those") ? i + 3 : i + 1;
        boolean names = s.tagged(i + 1, Tag.PROPN) && s.is(i + 2, "and") && s.tagged(i + 3, Tag.PROPN);
        int noun = people.persons().several(s, next);
        boolean goesOn =
                noun >= 0 && s.is(noun + 1, "and") && (s.is(noun + 2, "a", "an") || s.tagged(noun + 2, Tag.NUM));
        boolean counted =
                next > i + 1 || noun >= 0 && !goesOn || s.tagged(next, Tag.AUX, Tag.VERB) || Verbs.isBe(s, i - 1);
        Phrase phrase = new Phrase(s, i, names ? i + 3 : i);
        return names || counted ? new Count(phrase, 2L, Intervals.exact(2), Qualifier.EXACT) : null;
    }
}
