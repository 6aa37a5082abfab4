package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;

/**
 * Tells numbers of people hurt of whom some died, as the item goes on: "Ten people were hurt. One of the victims was killed", "Three
 * other men were shot. Two of them died", "three were flown to a hospital, where Roe died". Such a number counts no survivors, and
 * nothing is said of it. "One killed and three others taken to hospital" counts the dead apart.
 */
final class DeadAmongHurt {

    /** The most figures of an item that are compared with each other. */
    private static final int MOST = 200;

    /** How many words of a death may stand before or behind its hospital. */
    private static final int NEAR = 8;

    private final OutcomeWords words;

    DeadAmongHurt(OutcomeWords words) {
        this.words = words;
    }

    /** Takes such numbers out of an item's drafts. */
    void setApart(List<Draft> drafts) {
        List<Draft> known = drafts.stream().limit(MOST).toList();
        List<Draft> dead =
                known.stream().filter(one -> one.counts(Outcome.KILLED)).toList();
        drafts.removeAll(known.stream()
                .filter(hurt -> isNumber(hurt) && holdsDead(hurt, dead))
                .toList());
    }

    private boolean holdsDead(Draft hurt, List<Draft> dead) {
        boolean injured = hurt.finding().outcome() == Outcome.INJURED;
        boolean share = injured && dead.stream().anyMatch(one -> isShare(one) && isBehind(one, hurt));
        boolean apart = dead.stream().anyMatch(one -> one.sentence() == hurt.sentence());
        return share || !apart && (dieInHospital(hurt) || othersSurvived(hurt));
    }

    /** "She was one of six people who were wounded. The others survived." */
    private static boolean othersSurvived(Draft hurt) {
        List<Sentence> sentences = hurt.passage().sentences();
        int next = hurt.sentence().index() + 1;
        Sentence s = next < sentences.size() ? sentences.get(next) : hurt.sentence();
        return s.is(0, "the") && s.is(1, "others", "rest") && s.is(2, "survived", "lived", "recovered");
    }

    private static boolean isNumber(Draft draft) {
        Long value = draft.finding().count().value();
        boolean hurt = draft.counts(Outcome.INJURED) || draft.counts(Outcome.HOSPITALISED);
        return hurt && value != null && value > 1 && !draft.finding().partOf();
    }

    /** Whether somebody is told to have died in hospital behind a number of those brought there, or behind one of those hurt. */
    private boolean dieInHospital(Draft hurt) {
        List<Sentence> sentences = hurt.passage().sentences();
        Sentence here = hurt.sentence();
        int next = here.index() + 1;
        boolean hospital = hurt.finding().outcome() == Outcome.HOSPITALISED;
        return hospital && areTold(here, hurt.finding().count().last() + 1, true)
                || next < sentences.size() && areTold(sentences.get(next), 0, !hospital);
    }

    /** "where Roe died", and, unless that is asked for, "two more died at the hospital". */
    private boolean areTold(Sentence s, int from, boolean where) {
        OutcomeWords.Found outcomes = words.in(s);
        for (int i = from; i < s.size(); i++) {
            Match<OutcomeWord> word = outcomes.beginningAt(i);
            boolean died = word != null
                    && word.value().outcome() == Outcome.KILLED
                    && word.value().use() != Use.DONE;
            boolean real = (died || s.is(i, "passed") && s.is(i + 1, "away"))
                    && !Verbs.isUnreal(s, i)
                    && !Verbs.isNegated(s, i);
            if (real && (isThere(s, from, i) || !where && isAtHospital(s, i))) {
                return true;
            }
        }
        return false;
    }

    /** "a hospital, where he was pronounced dead". */
    private static boolean isThere(Sentence s, int from, int death) {
        for (int i = death - 1; i > Math.max(from, death - NEAR) && !s.is(i, "that"); i--) {
            if (s.is(i, "where")) {
                return s.is(i - 1, "hospital", "hospitals", "center", "centre")
                        || s.is(i - 1, ",") && s.is(i - 2, "hospital", "hospitals", "center", "centre");
            }
        }
        return false;
    }

    private static boolean isAtHospital(Sentence s, int death) {
        boolean at = s.is(death + 1, "at", "in");
        for (int i = death + 2; at && i < death + NEAR && !s.endsClause(i) && !s.is(i, ","); i++) {
            if (s.is(i, "hospital", "hospitals")) {
                return true;
            }
        }
        return false;
    }

    /** "One of the victims died", "two of them were killed". */
    private static boolean isShare(Draft dead) {
        Sentence s = dead.sentence();
        int next = dead.finding().count().last() + 1;
        boolean them = s.is(next + 1, "them", "those");
        boolean the = s.is(next + 1, "the") && s.is(next + 2, "victims", "injured", "wounded");
        return s.is(next, "of") && (them || the);
    }

    private static boolean isBehind(Draft share, Draft hurt) {
        return share.passage() == hurt.passage()
                && share.sentence().index() == hurt.sentence().index() + 1;
    }
}
