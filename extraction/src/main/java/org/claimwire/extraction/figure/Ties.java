package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Ties the numbers of one sentence to its outcome words. */
final class Ties {

    private final Sentence s;
    private final OutcomeWords.Found outcomes;
    private final People people;
    private final Objects objects;
    private final Subjects subjects;
    private final CountedNouns countedNouns;

    Ties(Sentence s, OutcomeWords.Found outcomes, People people) {
        this.s = s;
        this.outcomes = outcomes;
        this.people = people;
        this.objects = new Objects(s, outcomes);
        this.subjects = new Subjects(s, outcomes);
        this.countedNouns = new CountedNouns(s, outcomes);
    }

    /** Whether a word of an outcome begins at a place. */
    boolean isOutcome(int i) {
        return outcomes.beginningAt(i) != null;
    }

    /** Whether a word of an outcome ends at a place. */
    boolean endsOutcome(int i) {
        return outcomes.endingAt(i) != null;
    }

    /** What a number says, by itself: nothing, one outcome, or two ("killed and wounded dozens"). */
    List<Finding> of(Count count) {
        Phrase who = people.behind(s, count.last(), outcomes);
        int of = s.is(count.first() - 1, "the", "those") ? count.first() - 2 : count.first() - 1;
        boolean thingsBehind = s.is(count.last() + 1, "or", "and")
                && s.tagged(count.last() + 2, Tag.NUM)
                && people.isThing(s, count.last() + 3);
        boolean ofAll = s.is(of, "of") && s.is(of - 1, "out");
        if (ofAll || thingsBehind || people.isThing(who) || people.isThing(s, count.last() + 1)) {
            return List.of();
        }
        if (Shootings.isFatally(s, count)) {
            return List.of(new Finding(count, Outcome.KILLED, null, Tie.SUBJECT, false, false));
        }
        List<Finding> found = objects.of(count, who);
        found = found.isEmpty() ? countedNouns.of(count, who) : found;
        found = found.isEmpty() ? subjects.of(count, who) : found;
        found = found.isEmpty() ? subjects.ofShare(count) : found;
        return found.isEmpty() ? adjective(count) : found;
    }

    /** "12 wounded soldiers": the outcome stands before the noun. */
    private List<Finding> adjective(Count count) {
        Match<OutcomeWord> word = outcomes.beginningAt(count.last() + 1);
        boolean before =
                word != null && word.value().use().takesSubject() && s.tagged(word.last() + 1, Tag.NOUN, Tag.PROPN);
        if (word == null || !before || people.isThing(s, word.last() + 1)) {
            return List.of();
        }
        Phrase who = people.behind(s, word.last(), outcomes);
        return List.of(Finding.of(count, word.value(), who, Tie.SUBJECT, false));
    }
}
