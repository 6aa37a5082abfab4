package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads single people: "a man was killed" counts one, and so does a perpetrator ("the gunman was shot dead"). */
final class Singles {

    private static final int LONGEST = 5;

    private final People people;

    Singles(People people) {
        this.people = people;
    }

    List<Finding> in(Sentence s, OutcomeWords.Found outcomes, Ties ties) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Count one = s.is(i, "a", "an") ? person(s, i) : s.is(i, "the") ? perpetrator(s, i) : null;
            if (one != null) {
                found.addAll(ties.of(one));
            }
        }
        return found;
    }

    private @Nullable Count person(Sentence s, int article) {
        for (int i = article + 1; i <= article + LONGEST; i++) {
            boolean ends = !s.tagged(i + 1, Tag.NOUN, Tag.PROPN);
            if (people.isPerson(s, i) && ends) {
                return one(new Phrase(s, article, article));
            }
            if (!s.tagged(i, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADV)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Count perpetrator(Sentence s, int article) {
        boolean is = !s.isOutside(article + 1)
                && people.group(new Phrase(s, article + 1, article + 1)) == Group.PERPETRATOR
                && !s.tagged(article + 2, Tag.NOUN, Tag.PROPN);
        return is ? one(new Phrase(s, article, article)) : null;
    }

    private static Count one(Phrase phrase) {
        return new Count(phrase, 1L, Intervals.exact(1), Qualifier.EXACT);
    }
}
