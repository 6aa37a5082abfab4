package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Ties numbers to nouns that are outcomes themselves: "31 deaths". */
final class CountedNouns {

    private final Sentence s;
    private final OutcomeWords.Found outcomes;

    CountedNouns(Sentence s, OutcomeWords.Found outcomes) {
        this.s = s;
        this.outcomes = outcomes;
    }

    /** "31 deaths", "8,938 migrant deaths". */
    List<Finding> of(Count count, @Nullable Phrase who) {
        Match<OutcomeWord> state = s.is(count.last() + 1, "of") ? outcomes.beginningAt(count.last() + 2) : null;
        if (state != null && state.value().use().takesSubject() && !s.tagged(state.last() + 1, Tag.NOUN)) {
            return List.of(Finding.of(count, state.value(), null, Tie.TOLL, false));
        }
        int next = who == null ? count.last() + 1 : who.last() + 1;
        int limit = next + 4;
        while (next < limit
                && outcomes.beginningAt(next) == null
                && (s.is(next, "confirmed", "reported", "more") || s.tagged(next, Tag.ADJ, Tag.NOUN))) {
            next++;
        }
        Match<OutcomeWord> word = outcomes.beginningAt(next);
        if (word == null || word.value().use() != Use.COUNTED) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        found.add(Finding.of(count, word.value(), who, Tie.TOLL, false));
        Match<OutcomeWord> second = s.is(word.last() + 1, "and", "or") ? outcomes.beginningAt(word.last() + 2) : null;
        if (second != null && second.value().use() == Use.COUNTED) {
            found.add(Finding.of(count, second.value(), who, Tie.TOLL, false));
        }
        return found;
    }
}
