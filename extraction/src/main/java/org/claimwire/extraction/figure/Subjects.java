package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Ties numbers to the outcome words whose subject they are: "12 people were killed", "20 missing". */
final class Subjects {

    private static final int REACH = 40;

    /** A phrase of more words than any number is a list of people, behind whose last age a comma may stand. */
    private static final int LISTED = 4;

    /** What may stand between people and their outcome besides auxiliaries and adverbs. */
    private static final Set<String> BETWEEN = Set.of(
            "all",
            "believed",
            "both",
            "confirmed",
            "described",
            "each",
            "feared",
            "found",
            "got",
            "had",
            "has",
            "have",
            "hit",
            "known",
            "left",
            "listed",
            "n't",
            "not",
            "now",
            "presumed",
            "remain",
            "remained",
            "reported",
            "reportedly",
            "said",
            "still",
            "struck",
            "that",
            "thought",
            "to",
            "went",
            "were",
            "who");

    /** What is said of some of several, besides numbers. */
    private static final Set<String> SHARES = Set.of(
            "eight", "few", "five", "four", "half", "most", "neither", "nine", "none", "one", "seven", "several", "six",
            "some", "ten", "three", "two");

    /** What opens an aside between commas: "12 people, including a child, were killed". */
    private static final Set<String> OPEN_ASIDE =
            Set.of("including", "most", "mostly", "among", "all", "some", "many", "both", "as", "the", "at");

    private final Sentence s;
    private final OutcomeWords.Found outcomes;

    Subjects(Sentence s, OutcomeWords.Found outcomes) {
        this.s = s;
        this.outcomes = outcomes;
    }

    /** "12 people were killed", "12 died", "20 missing", "dozens were killed and injured"; not "could leave 12 dead". */
    List<Finding> of(Count count, @Nullable Phrase who) {
        int verb = count.first() - 1;
        boolean unreal = s.tagged(verb, Tag.VERB) && Verbs.isUnreal(s, verb);
        int next = who == null ? count.last() + 1 : who.last() + 1;
        boolean aged = count.phrase().size() > LISTED && s.is(next, ",") && s.tagged(next + 1, Tag.AUX);
        return unreal ? List.of() : from(aged ? next + 1 : next, count, who);
    }

    /** "Most of the victims, 103, died": a number between commas counts the share before it. */
    List<Finding> ofShare(Count count) {
        Phrase share = s.is(count.first() - 1, ",") && s.is(count.last() + 1, ",") ? share(count.first() - 2) : null;
        if (share == null) {
            return List.of();
        }
        Match<OutcomeWord> state = outcomes.endingAt(share.last());
        List<Finding> found = state == null
                ? from(count.last() + 2, count, share)
                : List.of(Finding.of(count, state.value(), null, Tie.SUBJECT, false));
        return found.stream().map(Finding::asPart).toList();
    }

    /** The people of "most of the victims" that end at a place; null if no share does. */
    private @Nullable Phrase share(int last) {
        for (int i = last - 1; i > last - 6 && i > 0; i--) {
            if (s.is(i, "of") && s.is(i - 1, "most", "majority", "half", "third", "bulk", "many")) {
                int first = s.is(i + 1, "the", "those", "these") ? i + 2 : i + 1;
                return first > last ? null : new Phrase(s, first, last);
            }
        }
        return null;
    }

    private List<Finding> from(int start, Count count, @Nullable Phrase who) {
        boolean ofAll = isAllOfShare(count.first());
        if (ofAll && !s.is(start, "who", "that") && !isParticiple(outcomes.beginningAt(start))) {
            return List.of();
        }
        int i = start;
        boolean be = false;
        boolean unreal = false;
        boolean negated = false;
        boolean relative = false;
        while (i - start < REACH && !s.endsClause(i)) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null && isSubjectOf(word, be, i == start)) {
                Match<OutcomeWord> end =
                        negated ? null : LaterDeaths.behind(s, word, outcomes, count, (relative || !be) && !ofAll);
                return unreal ? List.of() : subjects(count, who, end == null ? word : end, negated);
            }
            be |= Verbs.isBe(s, i);
            negated |= s.is(i, "not", "n't", "never");
            unreal |= Verbs.isModal(s, i);
            relative |= s.is(i, "who", "that");
            boolean clause = s.is(i, ",") && s.is(i + 1, "who") && !KilledByPolice.is(s, i + 1, outcomes);
            List<Finding> told = clause ? from(i + 1, count, who) : List.of();
            if (!told.isEmpty()) {
                return told;
            }
            int next = step(i, be);
            if (next == i) {
                return List.of();
            }
            i = next;
        }
        return List.of();
    }

    /** "One of the six died": the six did not. */
    private boolean isAllOfShare(int first) {
        int of = s.is(first - 1, "the", "those", "these", "all", "his", "her", "their") ? first - 2 : first - 1;
        return s.is(of, "of") && (s.tagged(of - 1, Tag.NUM) || s.in(of - 1, SHARES));
    }

    /** "He is one of the six killed": the six were. */
    private static boolean isParticiple(@Nullable Match<OutcomeWord> word) {
        return word != null && word.value().use() == Use.DONE;
    }

    /** "were killed and injured" tells both of each; "were killed or injured" tells neither. */
    private List<Finding> subjects(Count count, @Nullable Phrase who, Match<OutcomeWord> word, boolean negated) {
        List<Finding> found = new ArrayList<>();
        found.add(Finding.of(count, word.value(), who, Tie.SUBJECT, negated));
        Match<OutcomeWord> second = s.is(word.last() + 1, "and", "or") ? outcomes.beginningAt(word.last() + 2) : null;
        if (second != null
                && second.value().use().takesSubject()
                && second.value().outcome() != word.value().outcome()
                && !s.tagged(second.last() + 1, Tag.NUM)) {
            if (s.is(word.last() + 1, "or") && !negated) {
                return List.of();
            }
            found.add(Finding.of(count, second.value(), who, Tie.SUBJECT, negated));
        }
        return found;
    }

    private boolean isSubjectOf(Match<OutcomeWord> word, boolean be, boolean adjacent) {
        OutcomeWord value = word.value();
        if (OwnHands.areMeant(s, word)) {
            return true;
        }
        if (!value.use().takesSubject()) {
            return false;
        }
        if (value.use() == Use.DONE && !be) {
            return !takesObjectHere(word);
        }
        boolean manner = s.is(word.first(), "critically", "critical");
        return !manner || adjacent;
    }

    private boolean takesObjectHere(Match<OutcomeWord> word) {
        int next = word.last() + 1;
        return s.tagged(next, Tag.NUM, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ)
                && !s.is(next, "early", "last", "late", "that", "who")
                && !Calendar.isDay(s, next);
    }

    /** One step to the right over what may stand between people and their outcome; the same place if nothing may. */
    private int step(int i, boolean be) {
        if (s.is(i, "(")) {
            return closing(i, ")");
        }
        if (s.is(i, "-", "--", "\u2013", "\u2014")) {
            return closing(i, s.norm(i));
        }
        if (s.is(i, ",")) {
            int next = closing(i, ",");
            boolean resumes = s.tagged(next, Tag.AUX) || outcomes.beginningAt(next) != null;
            return resumes || s.in(i + 1, OPEN_ASIDE) ? next : i;
        }
        if (s.is(i, "and", "plus") && s.is(i + 1, "a", "an", "her", "their", "one") && s.is(i + 2, "unborn")) {
            return i + 4;
        }
        if (s.in(i, BETWEEN) || s.tagged(i, Tag.AUX, Tag.ADV)) {
            return i + 1;
        }
        if ((s.tagged(i, Tag.ADP) || s.is(i, "of")) && !be) {
            Phrase complement = NounPhrases.startingAt(s, i + 1);
            return complement == null ? i : complement.last() + 1;
        }
        return i;
    }

    /** The place behind the next mark of this kind; the same place if it is too far. */
    private int closing(int i, String mark) {
        for (int k = i + 1; k < i + 15 && !s.isOutside(k); k++) {
            if (s.is(k, mark)) {
                return k + 1;
            }
        }
        return i;
    }
}
