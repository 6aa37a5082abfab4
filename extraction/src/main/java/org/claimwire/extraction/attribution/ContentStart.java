package org.claimwire.extraction.attribution;

import org.claimwire.extraction.attribution.CueVerb.Form;
import org.claimwire.extraction.attribution.CueVerb.Takes;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Finds where the content behind a cue begins: at "that", at a colon, at a quotation, or at once. */
final class ContentStart {

    /** How far behind the verb "that", a colon or a quotation may stand. */
    private static final int REACH = 14;

    private final Contents contents;

    ContentStart(Contents contents) {
        this.contents = contents;
    }

    /** Whether the content is a noun phrase, as in "announced a cease-fire": no finite verb follows its first words. */
    static boolean isNoun(CueVerb cue, int start) {
        Sentence s = cue.sentence();
        boolean takes = cue.takes() == Takes.OBJECT || cue.takes() == Takes.CLAIM;
        if (!takes || s.is(start, "that", "whether", "how", "\"", ":")) {
            return false;
        }
        Phrase noun = NounPhrases.startingAt(s, start);
        return noun != null
                && !s.tagged(noun.last() + 1, Tag.VERB, Tag.AUX, Tag.ADV)
                && !s.tagged(noun.first(), Tag.PRON, Tag.NUM);
    }

    /**
     * The place where the content behind a cue begins, or -1 if nothing there is said.
     *
     * @param tail the place behind the times, channels and listeners of the cue
     */
    int of(CueVerb cue, int tail) {
        Sentence s = cue.sentence();
        for (int i = cue.next(); i < cue.next() + REACH && !s.isOutside(i); i++) {
            if (s.is(i, ":") || contents.opensQuote(s, i)) {
                boolean clauseBefore = !s.is(i, ":") && i > tail && cue.takes().bareClause() && !s.is(i - 1, ",");
                return clauseBefore ? tail : i;
            }
            if (s.is(i, "that", "whether", "how", "why", "if") && cue.takes().thatClause() && opensClause(s, i, cue)) {
                return i;
            }
            if (s.is(i, ".", ";", "!", "?") || i >= tail && s.tagged(i, Tag.VERB, Tag.AUX)) {
                break;
            }
        }
        boolean bare =
                cue.takes().bareClause() && !s.endsClause(tail) && !s.is(tail, ",", "\"", "-", "\u2013", "\u2014");
        if (!bare || !isClause(s, tail) && cue.takes() != Takes.OBJECT && cue.form() != Form.QUOTED) {
            boolean told = cue.takes().nounAlone() || cue.takes() == Takes.PROMISE && s.is(tail, "to");
            return told ? tail : -1;
        }
        return s.is(tail, "to") && !cue.lemma().equals("claim") ? -1 : tail;
    }

    private static boolean opensClause(Sentence s, int i, CueVerb cue) {
        return s.is(i, "that", "whether") ? i == cue.next() || !s.tagged(i, Tag.DET) : i <= cue.next() + 3;
    }

    /** Whether a verb stands between a place and the end of the sentence. */
    private static boolean isClause(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.tagged(i, Tag.VERB, Tag.AUX)) {
                return true;
            }
        }
        return false;
    }
}
