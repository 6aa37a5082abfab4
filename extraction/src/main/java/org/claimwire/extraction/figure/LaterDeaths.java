package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells that all who are first said to be hurt died of it, as the same sentence goes on: "the two were shot on the pier and died at
 * the scene", "both were taken to hospital, where they died", "a boy who was shot on Monday has died".
 */
final class LaterDeaths {

    private static final int REACH = 20;

    private static final Set<String> ALL = Set.of("all", "both", "they");
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> BETWEEN = Set.of(
            "had", "have", "has", "later", "soon", "then", "there", "quickly", "shortly", "also", "subsequently");

    /** Words behind which somebody else may be spoken of. */
    private static final Set<String> OTHERS = Set.of(
            "after", "as", "because", "before", "but", "if", "than", "when", "where", "whether", "which", "while",
            "who", "whom", "whose");

    private LaterDeaths() {}

    /**
     * The death that the subject of a word comes to behind it; null if none is told.
     *
     * @param relative whether the word only says who is meant: "a boy shot on Monday", "a boy who was shot on Monday"
     */
    static @Nullable Match<OutcomeWord> behind(
            Sentence s, Match<OutcomeWord> word, OutcomeWords.Found outcomes, Count count, boolean relative) {
        Outcome outcome = word.value().outcome();
        boolean hurt = outcome == Outcome.HOSPITALISED || outcome == Outcome.INJURED;
        Match<OutcomeWord> main = hurt && relative ? mainVerb(s, word.last() + 1, outcomes) : null;
        if (main != null) {
            return main;
        }
        Match<OutcomeWord> killed = hurt && s.is(word.last() + 1, ",") ? outcomes.beginningAt(word.last() + 2) : null;
        if (killed != null
                && killed.value().outcome() == Outcome.KILLED
                && killed.value().use() == Use.DONE) {
            return killed;
        }
        Long value = count.value();
        for (int i = word.last() + 1; hurt && i < word.last() + REACH && !s.endsClause(i); i++) {
            boolean and = s.is(i, "and");
            if (and || s.is(i, "where", "but")) {
                Set<String> subject = value != null && value == 1 ? ONE : ALL;
                boolean named = s.in(i + 1, subject);
                if (!and && !named) {
                    return null;
                }
                Match<OutcomeWord> death = death(s, named ? i + 2 : i + 1, outcomes);
                if (death != null || !and || s.tagged(i + 1, Tag.PRON, Tag.DET, Tag.NUM)) {
                    return death;
                }
            }
        }
        return null;
    }

    /** "has died" of "who was shot in the face has died", but not "three dead" of "shot on Monday, three dead". */
    private static @Nullable Match<OutcomeWord> mainVerb(Sentence s, int from, OutcomeWords.Found outcomes) {
        boolean others = false;
        int commas = 0;
        for (int i = from; i < from + REACH && !s.endsClause(i) && !s.in(i, OTHERS); i++) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            if (word != null
                    && word.value().outcome() == Outcome.KILLED
                    && word.value().use().takesSubject()) {
                boolean finite = s.tagged(i - 1, Tag.AUX) || s.is(i - 1, "later");
                boolean bare = word.value().use() == Use.BEFALLS && !others;
                boolean real = !Verbs.isUnreal(s, i) && !Verbs.isNegated(s, i);
                return (finite || bare) && real ? word : null;
            }
            commas += s.is(i, ",") ? 1 : 0;
            others |= commas > 1 || s.tagged(i, Tag.NUM);
            if (s.is(i, "and") && s.tagged(i + 1, Tag.DET, Tag.PRON, Tag.NUM, Tag.PROPN)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Match<OutcomeWord> death(Sentence s, int from, OutcomeWords.Found outcomes) {
        int i = from;
        while (Verbs.isBe(s, i) || s.in(i, BETWEEN) || s.in(i, ALL)) {
            i++;
        }
        Match<OutcomeWord> word = outcomes.beginningAt(i);
        boolean died = word != null
                && word.value().outcome() == Outcome.KILLED
                && word.value().use().takesSubject()
                && (!word.value().use().takesObject() || Verbs.isBe(s, i - 1));
        return died ? word : null;
    }
}
