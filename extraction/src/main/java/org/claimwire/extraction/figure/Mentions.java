package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Qualifier;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads single people who are spoken of as known: "the boy died", "shot his mother", "16-year-old Eva Roe was killed". As a rule
 * they were counted where they were first told; they are asked for only where an item counts nobody.
 */
final class Mentions {

    private static final int LONGEST = 5;

    private final OutcomeWords words;
    private final People people;

    Mentions(OutcomeWords words, People people) {
        this.words = words;
        this.people = people;
    }

    /** Those of a sentence who were killed, injured or taken to hospital. */
    List<Finding> in(Sentence s) {
        OutcomeWords.Found outcomes = words.in(s);
        List<Finding> found = new ArrayList<>();
        if (!outcomes.isAny()) {
            return found;
        }
        Ties ties = new Ties(s, outcomes, people);
        for (int i = 0; i < s.size(); i++) {
            Match<OutcomeWord> word = outcomes.endingAt(i - 1);
            if (word != null && OwnHands.areMeant(s, word) && SelfKillings.isReal(s, word.first())) {
                Count self = new Count(new Phrase(s, i, i), 1L, Intervals.exact(1), Qualifier.EXACT);
                found.add(Finding.of(self, word.value(), null, Finding.Tie.OBJECT, false));
            }
            Phrase phrase = mention(s, i, outcomes);
            if (phrase != null) {
                ties.of(new Count(phrase, 1L, Intervals.exact(1), Qualifier.EXACT)).stream()
                        .filter(one -> isHarm(one.outcome()) && !one.denied())
                        .forEach(found::add);
            }
        }
        return found;
    }

    static boolean isHarm(Outcome outcome) {
        return outcome == Outcome.KILLED || outcome == Outcome.INJURED || outcome == Outcome.HOSPITALISED;
    }

    private @Nullable Phrase mention(Sentence s, int i, OutcomeWords.Found outcomes) {
        if (s.is(i, "the", "his", "her", "their", "this", "that")) {
            int noun = people.persons().described(s, i + 1, outcomes);
            boolean counted = noun > 0 && people.group(new Phrase(s, i, noun)) != Group.PERPETRATOR;
            return counted ? new Phrase(s, i, i) : null;
        }
        boolean named =
                Persons.isAge(s, i) && s.tagged(i + 1, Tag.PROPN) && s.at(i + 1).isCapitalised();
        int last = i;
        while (named && last < i + LONGEST && s.tagged(last + 1, Tag.PROPN)) {
            last++;
        }
        return named ? new Phrase(s, i, last) : null;
    }
}
