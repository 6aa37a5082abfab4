package org.claimwire.extraction.attribution;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Sentence;

/** Tells whether a source keeps a doubt: "believed to have died", "reportedly". */
final class Hedges {

    private final Set<String> words = Lexicon.words(Hedges.class, "hedges.txt");

    Attribution weighed(Attribution one) {
        Sentence s = one.cue().sentence();
        for (int i = 0; i < s.size(); i++) {
            if (s.in(i, words) && (one.cue().contains(i) || one.says(s.at(i).begin()))) {
                return one.asHedged();
            }
        }
        return one;
    }
}
