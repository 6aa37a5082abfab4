package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads single people: "a man was killed" counts one, "a man and a woman" two, and a perpetrator is one as well ("the gunman was
 * shot dead").
 */
final class Singles {

    private static final int LONGEST = 5;
    private static final int LONGEST_LIST = 12;

    private final People people;

    Singles(People people) {
        this.people = people;
    }

    List<Finding> in(Sentence s, Ties ties) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Count several = several(s, i);
            List<Finding> together = several == null ? List.of() : ties.of(several);
            if (several != null && !together.isEmpty()) {
                found.addAll(together);
                i = several.last();
                continue;
            }
            Count one = s.is(i, "a", "an") ? person(s, i) : s.is(i, "the") ? perpetrator(s, i) : null;
            if (one != null) {
                found.addAll(ties.of(one));
            }
        }
        return found;
    }

    /** "a man and a woman", "a mother and her son", "Man, woman" where a headline begins; null if no two stand there. */
    private @Nullable Count several(Sentence s, int first) {
        boolean article = s.is(first, "a", "an", "his", "her", "their");
        boolean headline = first == 0 || s.is(first - 1, ":");
        int last = article ? noun(s, first + 1) : headline ? noun(s, first) : -1;
        int end = last;
        long number = last < 0 ? 0 : 1;
        boolean closed = false;
        while (last >= 0 && !closed && number < LONGEST_LIST) {
            int next = s.is(last + 1, ",") ? last + 2 : last + 1;
            boolean and = s.is(next, "and", "&");
            closed = and || headline && next == last + 2;
            next = and ? next + 1 : next;
            boolean determined = s.is(next, "a", "an", "his", "her", "their");
            last = next == last + 1 ? -1 : noun(s, determined ? next + 1 : next);
            number += last < 0 ? 0 : 1;
            end = last < 0 ? end : last;
        }
        boolean whole = number > 1 && closed && last == end;
        return whole ? new Count(new Phrase(s, first, end), number, Intervals.exact(number), Qualifier.EXACT) : null;
    }

    /** The place of the noun of one person that begins at a place, its adjectives skipped; -1 if none does. */
    private int noun(Sentence s, int first) {
        for (int i = first; i < first + LONGEST; i++) {
            if (people.isPerson(s, i) && !s.tagged(i + 1, Tag.NOUN, Tag.PROPN) && !s.is(i + 1, "'s", "'")) {
                return i;
            }
            if (!s.tagged(i, Tag.ADJ, Tag.NOUN, Tag.NUM, Tag.ADV) || people.isPerson(s, i)) {
                return -1;
            }
        }
        return -1;
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
