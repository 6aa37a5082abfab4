package org.claimwire.extraction.attribution;

import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;

/** Reads whom a source cites: "Isle Wire, citing police, said", "Isle Wire reported, citing police". */
final class Citations {

    private Citations() {}

    static Attribution noted(Attribution one) {
        Sentence s = one.cue().sentence();
        for (int i = 0; i < s.size(); i++) {
            boolean cites = s.is(i, "citing", "quoting") && !one.says(s.at(i).begin());
            Phrase cited = cites ? Subjects.named(s, i + 1) : null;
            if (cited != null && one.source() != null) {
                return one.citing(cited);
            }
        }
        return one;
    }
}
