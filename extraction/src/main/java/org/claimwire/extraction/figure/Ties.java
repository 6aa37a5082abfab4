package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Ties the numbers of one sentence to its outcome words. */
final class Ties {

    private static final int REACH = 40;

    /** What may stand between people and their outcome besides auxiliaries and adverbs. */
    private static final Set<String> BETWEEN = Set.of(
            "believed",
            "confirmed",
            "feared",
            "found",
            "got",
            "had",
            "has",
            "have",
            "known",
            "left",
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
            "that",
            "thought",
            "to",
            "went",
            "were",
            "who");

    /** What may stand between an active verb and the number of its object. */
    private static final Set<String> DETERMINERS = Set.of(
            "the", "all", "another", "a", "total", "of", "record", "further", "only", "just", "also", "its", "his",
            "their", "these", "\"");

    /** What opens an aside between commas: "12 people, including a child, were killed". */
    private static final Set<String> OPEN_ASIDE =
            Set.of("including", "most", "mostly", "among", "all", "some", "many", "both", "as", "the", "at");

    private final Sentence s;
    private final OutcomeWords.Found outcomes;
    private final People people;

    Ties(Sentence s, OutcomeWords.Found outcomes, People people) {
        this.s = s;
        this.outcomes = outcomes;
        this.people = people;
    }

    /** What a number says, by itself: nothing, one outcome, or two ("killed and wounded dozens"). */
    List<Finding> of(Count count) {
        Phrase who = people.behind(s, count.last(), outcomes);
        if (s.is(count.first() - 1, "of") && s.is(count.first() - 2, "out")) {
            return List.of();
        }
        if (people.isThing(who) || people.isThing(s, count.last() + 1)) {
            return List.of();
        }
        List<Finding> object = object(count, who);
        if (!object.isEmpty()) {
            return object;
        }
        List<Finding> found = counted(count, who);
        found = found.isEmpty() ? subject(count, who) : found;
        return found.isEmpty() ? adjective(count) : found;
    }

    /** "killed 12", "killing at least 12", "the deaths of 12", "killing and wounding dozens". */
    private List<Finding> object(Count count, @Nullable Phrase who) {
        int left = beforeDeterminers(count.first() - 1);
        boolean of = s.is(left, "of");
        Match<OutcomeWord> word = s.is(left, "and") ? beforeFellow(left) : outcomes.endingAt(of ? left - 1 : left);
        if (word == null || !isObjectOf(word, of)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Match<OutcomeWord> first = s.is(word.first() - 1, "and", "or") ? outcomes.endingAt(word.first() - 2) : null;
        if (first != null && first.value().use().takesObject()) {
            found.add(new Finding(count, first.value().outcome(), who, Tie.OBJECT, false, false));
        }
        found.add(new Finding(count, objectOutcome(word, who, count), who, Tie.OBJECT, isNegated(word.first()), false));
        return found;
    }

    /** "shooting three people to death". */
    private Outcome objectOutcome(Match<OutcomeWord> word, @Nullable Phrase who, Count count) {
        int next = who == null ? count.last() + 1 : who.last() + 1;
        return s.is(next, "to") && s.is(next + 1, "death")
                ? Outcome.KILLED
                : word.value().outcome();
    }

    /** "killing his wife and their four children": the verb before the first object, which names nobody's number. */
    private @Nullable Match<OutcomeWord> beforeFellow(int and) {
        Phrase fellow = NounPhrases.endingAt(s, and - 1);
        boolean single = fellow != null && !s.tagged(fellow.first(), Tag.NUM);
        return fellow != null && single ? outcomes.endingAt(fellow.first() - 1) : null;
    }

    private boolean isObjectOf(Match<OutcomeWord> word, boolean of) {
        if (isUnreal(word.first())) {
            return false;
        }
        Use use = word.value().use();
        if (of) {
            return use == Use.COUNTED
                    || s.is(word.last(), "killing", "abduction", "arrest", "murder", "wounding", "of", "displacement");
        }
        boolean passive = use == Use.DONE && isBe(word.first() - 1);
        return use.takesObject() && !passive;
    }

    /** Words between a verb and its number that change neither: "killed all three", "killing another two". */
    private int beforeDeterminers(int left) {
        int i = left;
        while (s.in(i, DETERMINERS) && outcomes.endingAt(i) == null && left - i < 4) {
            if (s.is(i, "of") && !s.is(i - 1, "total", "record")) {
                break;
            }
            i--;
        }
        return i;
    }

    /** "31 deaths", "8,938 migrant deaths". */
    private List<Finding> counted(Count count, @Nullable Phrase who) {
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
        found.add(new Finding(count, word.value().outcome(), who, Tie.TOLL, false, false));
        Match<OutcomeWord> second = s.is(word.last() + 1, "and", "or") ? outcomes.beginningAt(word.last() + 2) : null;
        if (second != null && second.value().use() == Use.COUNTED) {
            found.add(new Finding(count, second.value().outcome(), who, Tie.TOLL, false, false));
        }
        return found;
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
        return List.of(new Finding(count, word.value().outcome(), who, Tie.SUBJECT, false, false));
    }

    /** "12 people were killed", "12 died", "20 missing", "dozens were killed and injured". */
    private List<Finding> subject(Count count, @Nullable Phrase who) {
        int i = who == null ? count.last() + 1 : who.last() + 1;
        int start = i;
        boolean be = false;
        boolean unreal = false;
        boolean negated = false;
        while (i - start < REACH && !s.endsClause(i)) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null && isSubjectOf(word, be, i == start)) {
                return unreal ? List.of() : subjects(count, who, word, negated);
            }
            be |= isBe(i);
            negated |= s.is(i, "not", "n't", "never");
            unreal |= isModal(i);
            int next = step(i, be);
            if (next == i) {
                return List.of();
            }
            i = next;
        }
        return List.of();
    }

    private List<Finding> subjects(Count count, @Nullable Phrase who, Match<OutcomeWord> word, boolean negated) {
        List<Finding> found = new ArrayList<>();
        found.add(new Finding(count, word.value().outcome(), who, Tie.SUBJECT, negated, false));
        Match<OutcomeWord> second = s.is(word.last() + 1, "and", "or") ? outcomes.beginningAt(word.last() + 2) : null;
        if (second != null
                && second.value().use().takesSubject()
                && second.value().outcome() != word.value().outcome()
                && !s.tagged(second.last() + 1, Tag.NUM)) {
            found.add(new Finding(count, second.value().outcome(), who, Tie.SUBJECT, negated, false));
        }
        return found;
    }

    private boolean isSubjectOf(Match<OutcomeWord> word, boolean be, boolean adjacent) {
        OutcomeWord value = word.value();
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
                && !s.is(
                        next,
                        "last",
                        "that",
                        "who",
                        "sunday",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday");
    }

    /** One step to the right over what may stand between people and their outcome; the same place if nothing may. */
    private int step(int i, boolean be) {
        if (s.is(i, "(")) {
            return closing(i, ")");
        }
        if (s.is(i, ",")) {
            int next = closing(i, ",");
            boolean resumes = s.tagged(next, Tag.AUX) || outcomes.beginningAt(next) != null;
            return resumes || s.in(i + 1, OPEN_ASIDE) ? next : i;
        }
        if (s.in(i, BETWEEN) || s.tagged(i, Tag.AUX, Tag.ADV)) {
            return i + 1;
        }
        if (s.tagged(i, Tag.ADP) && !be) {
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

    private boolean isBe(int i) {
        return s.is(i, "is", "are", "was", "were", "be", "been", "being", "'re", "got");
    }

    private boolean isModal(int i) {
        return s.is(i, "could", "would", "may", "might", "will", "should", "must", "can", "if");
    }

    /** Whether a verb tells what did not happen, or not yet: "could kill", "threatened to kill", "did not kill". */
    private boolean isUnreal(int verb) {
        for (int i = verb - 1; i >= verb - 3; i--) {
            if (isModal(i) || s.is(i, "to") && i == verb - 1 && !s.is(verb, "to") || s.is(i, "without")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int verb) {
        return s.is(verb - 1, "not", "n't", "never") || s.is(verb - 2, "not", "n't", "never");
    }
}
