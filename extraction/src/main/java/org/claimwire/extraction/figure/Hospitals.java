package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the ways into a hospital: "were taken by ambulance to a nearby hospital", "walked into a hospital with gunshot wounds". */
final class Hospitals {

    /** How many words may stand between a verb and the hospital. */
    private static final int WAY = 7;

    /** How many words may stand between a hospital and the wounds that somebody brings there. */
    private static final int TO_WOUNDS = 5;

    /** Verbs that end in a hospital if one follows. */
    private static final Set<String> BROUGHT = Set.of(
            "admitted",
            "airlifted",
            "brought",
            "driven",
            "flown",
            "remain",
            "remained",
            "remains",
            "rushed",
            "sent",
            "taken",
            "transferred",
            "transported",
            "treated");

    /** What anybody may do at a hospital, and the wounded to be treated. */
    private static final Set<String> CAME =
            Set.of("appeared", "arrived", "came", "drove", "showed", "turned", "walked", "went");

    private Hospitals() {}

    /** The words from a place to a hospital; null if they lead nobody there to be treated. */
    static @Nullable Match<OutcomeWord> at(Sentence s, int i) {
        boolean brought = s.in(i, BROUGHT) && !s.tagged(i + 1, Tag.NUM, Tag.PRON, Tag.DET);
        boolean came = s.in(i, CAME);
        for (int k = i + 1; (brought || came) && k <= i + WAY && !s.endsClause(k) && !s.is(k, ",", "and"); k++) {
            if (isHospital(s, k)) {
                Use use = s.is(i, "remain", "remained", "remains") ? Use.STATE : came ? Use.BEFALLS : Use.DONE;
                boolean treated = brought || s.is(i - 1, "victims", "patients", "wounded") || bringsWounds(s, k);
                return treated ? new Match<>(i, k, new OutcomeWord(Outcome.HOSPITALISED, use)) : null;
            }
        }
        return null;
    }

    /** Whether a verb tells of a way that people make themselves. */
    static boolean isComing(Sentence s, int i) {
        return s.in(i, CAME);
    }

    private static boolean isHospital(Sentence s, int i) {
        return s.is(i, "hospital", "hospitals", "hospitalised", "hospitalized")
                || s.is(i, "center", "centre") && s.is(i - 1, "medical", "trauma");
    }

    private static boolean bringsWounds(Sentence s, int hospital) {
        boolean with = s.is(hospital + 1, "with", "suffering");
        for (int i = hospital + 2; with && i < hospital + 2 + TO_WOUNDS && !s.endsClause(i); i++) {
            if (s.is(i, "wounds", "wound", "injuries")) {
                return true;
            }
        }
        return false;
    }
}
