package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads single people: "a man was killed" counts one, "a man and a woman" two, "his wife and four children" five, and a
 * perpetrator is one as well ("the gunman was shot dead").
 */
final class Singles {

    private final People people;
    private final PeopleLists lists;
    private final Pairs pairs;

    Singles(People people) {
        this.people = people;
        this.lists = new PeopleLists(people);
        this.pairs = new Pairs(people);
    }

    List<Finding> in(Sentence s, List<Count> numbers, OutcomeWords.Found outcomes, Ties ties) {
        Map<Integer, Count> byPlace = new HashMap<>();
        numbers.forEach(number -> byPlace.put(number.first(), number));
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Count several = lists.at(s, i, byPlace, outcomes);
            List<Finding> together = several == null ? List.of() : ties.of(several);
            if (several != null && !together.isEmpty()) {
                found.addAll(together);
                i = several.last();
                continue;
            }
            Count both = pairs.at(s, i);
            if (both != null) {
                found.addAll(ties.of(both));
            }
            Count one = s.is(i, "a", "an", "another") ? determined(s, i, outcomes) : perpetrator(s, i);
            boolean harmed = ties.endsOutcome(i - 1) || s.is(i - 1, "of") && ties.endsOutcome(i - 2);
            if (one == null && !byPlace.containsKey(i) && (opensHeadline(s, i) || harmed)) {
                one = bare(s, i, outcomes);
            }
            if (one != null) {
                found.addAll(ties.of(one));
            }
            Count relative = one == null && isRelative(s, i, outcomes) ? bare(s, i, outcomes) : null;
            if (relative != null) {
                ties.of(relative).stream()
                        .filter(finding -> finding.outcome() == Outcome.KILLED)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "his wife", and a bare "wife" behind a verb, as headlines have it: "kills wife". */
    private boolean isRelative(Sentence s, int i, OutcomeWords.Found outcomes) {
        Match<OutcomeWord> verb = outcomes.endingAt(i - 1);
        boolean kills = verb != null
                && verb.value().use() == Use.DOES
                && people.persons().one(s, i) >= 0;
        return kills || s.is(i, "his", "her", "their");
    }

    /**
     * "Boy, 3, killed", "Police: Houston teen shot", "Father charged after Houston teen shot": a headline leaves articles out,
     * and ends without a full stop.
     */
    private static boolean opensHeadline(Sentence s, int i) {
        boolean opens = i == 0 || s.is(i - 1, ":", ";") || s.is(i - 1, "after", "as", "when") && isHeadline(s);
        return opens && !s.tagged(i, Tag.DET, Tag.PRON);
    }

    private static boolean isHeadline(Sentence s) {
        return !s.is(s.size() - 1, ".", "!", "?", "\"");
    }

    /** "a man", "his wife": the word before the noun is the phrase that counts. */
    private @Nullable Count determined(Sentence s, int first, OutcomeWords.Found outcomes) {
        return people.persons().described(s, first + 1, outcomes) < 0 ? null : one(new Phrase(s, first, first));
    }

    /** "Houston teen", "his wife": one who has no article. */
    private @Nullable Count bare(Sentence s, int first, OutcomeWords.Found outcomes) {
        if (s.is(first, "his", "her", "their")) {
            return determined(s, first, outcomes);
        }
        int noun = people.persons().described(s, first, outcomes);
        return noun < 0 ? null : one(new Phrase(s, first, noun));
    }

    /** "the gunman", and "Gunman" where a headline or a clause of one begins. */
    private @Nullable Count perpetrator(Sentence s, int i) {
        boolean article = s.is(i, "the");
        boolean bare = !article && (i == 0 || s.is(i - 1, ",", ";", ":", "and", "including", "kill", "kills"));
        int noun = article ? i + 1 : i;
        boolean is = (article || bare)
                && !s.isOutside(noun)
                && !s.norm(noun).endsWith("s")
                && people.group(new Phrase(s, noun, noun)) == Group.PERPETRATOR
                && !s.tagged(noun + 1, Tag.NOUN, Tag.PROPN);
        return is ? one(new Phrase(s, i, i)) : null;
    }

    private static Count one(Phrase phrase) {
        return new Count(phrase, 1L, Intervals.exact(1), Qualifier.EXACT);
    }
}
