package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Ties the numbers of one sentence to its outcome words. */
final class Ties {

    /** How many words before "identified" name who did. */
    private static final int FAR = 10;

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
        if (ofAll
                || isPage(count)
                || isParents(count)
                || thingsBehind
                || people.isThing(who)
                || people.isThing(s, count.last() + 1)) {
            return List.of();
        }
        if (Shootings.isFatally(s, count)) {
            return List.of(new Finding(count, Outcome.KILLED, null, Tie.SUBJECT, false, false));
        }
        if (isIdentifiedByCoroner(count, who)) {
            return List.of(new Finding(count, Outcome.KILLED, who, Tie.OBJECT, false, false));
        }
        List<Finding> found = objects.of(count, who);
        found = found.isEmpty() ? countedNouns.of(count, who) : found;
        found = found.isEmpty() ? subjects.of(count, who) : found;
        found = found.isEmpty() ? subjects.ofShare(count) : found;
        return found.isEmpty() ? adjective(count) : found;
    }

    /** "Photo 9 of 12": a page. */
    private boolean isPage(Count count) {
        int next = count.last() + 1;
        boolean first = s.is(next, "of") && isFigure(next + 1) && !s.tagged(next + 2, Tag.NOUN, Tag.ADJ);
        boolean second = s.is(count.first() - 1, "of") && isFigure(count.first() - 2);
        return isFigure(count.first()) && (first || second);
    }

    private boolean isFigure(int i) {
        String word = s.norm(i);
        return !word.isEmpty() && Characters.all(word, Characters::isAsciiDigit);
    }

    /** "A father of five was killed": the five are his children. */
    private boolean isParents(Count count) {
        return s.is(count.first() - 1, "of")
                && s.is(
                        count.first() - 2,
                        "father",
                        "mother",
                        "dad",
                        "mom",
                        "grandfather",
                        "grandmother",
                        "parent",
                        "parents");
    }

    /** "The coroner identified the three victims": it is the dead whom a coroner names. */
    private boolean isIdentifiedByCoroner(Count count, @Nullable Phrase who) {
        int verb = count.first() - 1;
        while (s.is(verb, "the", "all", "both")) {
            verb--;
        }
        boolean named = s.is(verb, "identified", "identifies", "identify", "named", "names");
        boolean people = named && who != null && !s.is(who.last() + 1, "who");
        for (int i = verb - 1; people && i >= verb - FAR && !s.endsClause(i); i--) {
            if (s.is(i, "coroner") || s.is(i, "examiner") && s.is(i - 1, "medical")) {
                return true;
            }
        }
        return false;
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
