package org.claimwire.extraction.attribution;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Tells whether a source keeps a doubt: "believed to have died", "reportedly". */
final class Hedges {

    private final Set<String> words = Lexicon.words(Hedges.class, "hedges.txt");

    Attribution weighed(Attribution one) {
        Sentence s = one.cue().sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean doubts = s.in(i, words) || isMay(s, i);
            if (doubts
                    && (one.cue().contains(i)
                            || i == one.cue().first() - 1
                            || one.says(s.at(i).begin()))) {
                return one.asHedged();
            }
        }
        return one;
    }

    /** "may have died": the verb, and no month. */
    private static boolean isMay(Sentence s, int i) {
        return s.is(i, "may") && !s.at(i).isCapitalised() && s.tagged(i + 1, Tag.VERB, Tag.AUX, Tag.ADV);
    }
}
