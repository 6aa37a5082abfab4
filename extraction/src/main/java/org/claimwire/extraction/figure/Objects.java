package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Ties numbers to the outcome words whose object they are: "killed 12", "the deaths of 12". */
final class Objects {

    private static final int WAY_TO_HOSPITAL = 5;

    /** What may stand between an active verb and the number of its object. */
    private static final Set<String> DETERMINERS = Set.of(
            "the", "all", "another", "a", "total", "of", "record", "further", "only", "just", "also", "its", "his",
            "their", "these", "\"");

    /** Active verbs whose object a hospital behind it takes in. */
    private static final Set<String> SENT = Set.of(
            "airlifted",
            "landed",
            "lands",
            "put",
            "puts",
            "putting",
            "rushed",
            "sending",
            "sends",
            "sent",
            "took",
            "transported");

    /** Nouns of what is done to somebody: "the killing of 12". */
    private static final Set<String> DEEDS = Lexicon.words(Objects.class, "deed-nouns.txt");

    private final Sentence s;
    private final OutcomeWords.Found outcomes;

    Objects(Sentence s, OutcomeWords.Found outcomes) {
        this.s = s;
        this.outcomes = outcomes;
    }

    /** "killed 12", "killing at least 12", "the deaths of 12", "killing and wounding dozens". */
    List<Finding> of(Count count, @Nullable Phrase who) {
        int left = beforeDeterminers(count.first() - 1);
        boolean of = s.is(left, "of");
        boolean inside = outcomes.endingAt(left) != null;
        of &= !inside;
        Match<OutcomeWord> word = s.is(left, "and") ? beforeFellow(left) : outcomes.endingAt(of ? left - 1 : left);
        if (word == null && isSentToHospital(left, count, who)) {
            return List.of(new Finding(count, Outcome.HOSPITALISED, who, Tie.OBJECT, false, false));
        }
        if (word == null || !isObjectOf(word, of)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Match<OutcomeWord> first = s.is(word.first() - 1, "and", "or") ? outcomes.endingAt(word.first() - 2) : null;
        if (first != null
                && first.value().use().takesObject()
                && first.value().outcome() != word.value().outcome()) {
            found.add(Finding.of(count, first.value(), who, Tie.OBJECT, false));
        }
        found.add(
                Finding.of(count, objectOutcome(word, who, count), who, Tie.OBJECT, Verbs.isNegated(s, word.first())));
        return found;
    }

    /** "sent four people to the hospital", "put three in hospital". */
    private boolean isSentToHospital(int verb, Count count, @Nullable Phrase who) {
        int next = who == null ? count.last() + 1 : who.last() + 1;
        boolean sent = s.in(verb, SENT) && s.is(next, "to", "in", "into") && !Verbs.isUnreal(s, verb);
        for (int i = next + 1; sent && i < next + WAY_TO_HOSPITAL && !s.endsClause(i); i++) {
            if (s.is(i, "hospital", "hospitals")) {
                return true;
            }
        }
        return false;
    }

    /** "shooting three people to death", "shot three people dead". */
    private OutcomeWord objectOutcome(Match<OutcomeWord> word, @Nullable Phrase who, Count count) {
        int next = who == null ? count.last() + 1 : who.last() + 1;
        return s.is(next, "to") && s.is(next + 1, "death") || s.is(next, "dead")
                ? new OutcomeWord(Outcome.KILLED, Use.DOES)
                : word.value();
    }

    /** "killing his wife and their four children": the verb before the first object, which names nobody's number. */
    private @Nullable Match<OutcomeWord> beforeFellow(int and) {
        Phrase fellow = NounPhrases.endingAt(s, and - 1);
        boolean single = fellow != null && !s.tagged(fellow.first(), Tag.NUM);
        return fellow != null && single ? outcomes.endingAt(fellow.first() - 1) : null;
    }

    private boolean isObjectOf(Match<OutcomeWord> word, boolean of) {
        if (Verbs.isUnreal(s, word.first())) {
            return false;
        }
        Use use = word.value().use();
        if (of) {
            return use == Use.COUNTED
                    || word.value().outcome() == Outcome.KILLED && s.is(word.first(), "fatal", "deadly")
                    || s.is(word.last(), "of")
                    || s.in(word.last(), DEEDS);
        }
        boolean passive = use == Use.DONE && Verbs.isBe(s, word.first() - 1);
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
}
