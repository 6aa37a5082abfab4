package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds verbs for what bullets do: "was hit in the leg by a stray bullet", "the gun went off, striking a boy". */
final class Strikes {

    /** How many words may stand between the verb and what struck. */
    private static final int REACH = 14;

    /** How many words may stand between "by" and the bullet. */
    private static final int TO_BULLET = 4;

    private static final Set<String> VERBS =
            Set.of("grazed", "grazing", "hit", "hits", "hitting", "strike", "strikes", "striking", "struck");

    private static final Set<String> BULLETS =
            Set.of("bullet", "bullets", "gunfire", "gunshot", "gunshots", "pellet", "pellets", "round", "rounds");

    /** What a bullet comes from, behind which it need not be named. */
    private static final Set<String> SHOTS = Set.of(
            "discharged",
            "fire",
            "firearm",
            "fired",
            "firing",
            "gun",
            "handgun",
            "pistol",
            "revolver",
            "rifle",
            "shot",
            "shotgun",
            "shots",
            "weapon");

    private Strikes() {}

    /** The words that begin at a place and tell that a bullet struck; null if none do. */
    static @Nullable Match<OutcomeWord> at(Sentence s, int i) {
        if (!s.in(i, VERBS)) {
            return null;
        }
        int bullet = s.is(i, "hit", "struck", "grazed") ? bulletBehind(s, i) : -1;
        if (bullet > 0) {
            return new Match<>(i, bullet, new OutcomeWord(Outcome.INJURED, Use.DONE, true));
        }
        boolean passive = Verbs.isBe(s, i - 1);
        return !passive && comesFromShot(s, i)
                ? new Match<>(i, i, new OutcomeWord(Outcome.INJURED, Use.DOES, true))
                : null;
    }

    /** The place of the bullet of "hit in the right hand by an apparent stray bullet"; -1 if none is told. */
    private static int bulletBehind(Sentence s, int verb) {
        int by = verb + 1;
        while (by < verb + REACH && !s.endsClause(by) && !s.is(by, "by", "and", ",")) {
            by++;
        }
        for (int i = by + 1; s.is(by, "by") && i <= by + 1 + TO_BULLET && !s.endsClause(i); i++) {
            if (s.in(i, BULLETS)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean comesFromShot(Sentence s, int verb) {
        for (int i = verb - 1; i > verb - REACH && !s.endsClause(i); i--) {
            if (s.in(i, BULLETS) || s.in(i, SHOTS)) {
                return true;
            }
        }
        return false;
    }
}
