package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.attribution.CueVerb.Form;
import org.claimwire.extraction.attribution.CueVerb.Takes;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds verbs of saying, outside quotations. */
final class CueVerbs {

    private static final Set<String> TALLIES = Set.of("count", "figure", "figures", "number", "tally", "toll");

    private final Set<String> nouns = Lexicon.words(CueVerbs.class, "cue-nouns.txt");
    private final Map<String, String> verbs = Lexicon.values(CueVerbs.class, "cue-verbs.txt");

    List<CueVerb> in(Sentence s, Passage passage) {
        List<CueVerb> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            CueVerb cue = passage.quotes().enclose(s.at(i).begin()) ? null : at(s, i);
            if (cue != null) {
                found.add(cue);
                i = cue.phrase().last();
            }
        }
        return found;
    }

    private @Nullable CueVerb at(Sentence s, int i) {
        if (s.is(i, "quoted", "cited") && s.is(i + 1, "as") && s.is(i + 2, "saying", "stating", "telling")) {
            return new CueVerb(new Phrase(s, groupStart(s, i), i + 2), i, "say", Takes.CLAUSE, false, Form.QUOTED);
        }
        if (Relays.quoter(s, i) >= 0) {
            return new CueVerb(new Phrase(s, i, i + 1), i + 1, "say", Takes.CLAUSE, false, Form.FINITE);
        }
        if (s.is(i, "quoted", "quotes", "cited", "cites", "quoting", "citing") && Relays.saying(s, i) > 0) {
            return null;
        }
        String two = verbs.get(s.norm(i) + " " + s.norm(i + 1));
        String value = two == null ? verbs.get(s.norm(i)) : two;
        if (value == null || !s.tagged(i, Tag.VERB) && !isMistaggedVerb(s, i) && !takesBackAtOnce(s, i, value)) {
            return null;
        }
        int blank = value.indexOf(' ');
        Takes takes = Takes.valueOf(value.substring(blank + 1).toUpperCase(Locale.ROOT));
        int first = groupStart(s, i);
        int last = two == null ? i : i + 1;
        if (takes == Takes.CLAIM && !rejectsClaim(s, last + 1)) {
            return null;
        }
        if (takes == Takes.TOLL && !isToll(s, i) || takes == Takes.RETRACTION && !takesBackToll(s, i)) {
            return null;
        }
        return new CueVerb(
                new Phrase(s, first, last),
                i,
                value.substring(0, blank),
                takes,
                isNegated(s, first, i),
                form(s, first, i));
    }

    /** "rejected reports that", "dismissed the mayor's claim": whoever rejects an offer says nothing. */
    private boolean rejectsClaim(Sentence s, int first) {
        Phrase object = NounPhrases.startingAt(s, first);
        return object != null && object.size() < 8 && nouns.contains(s.norm(object.last()));
    }

    /** "put the death toll at": a verb of counting says something only of a count. */
    private static boolean isToll(Sentence s, int verb) {
        for (int i = verb - 8; i < verb + 8; i++) {
            if (s.is(i, "toll", "casualties", "casualty", "dead", "deaths", "injured", "wounded", "killed")) {
                return true;
            }
        }
        return false;
    }

    /** "withdraws toll of 164": an army that withdraws takes nothing back. */
    private static boolean takesBackToll(Sentence s, int verb) {
        for (int i = verb - 6; i < verb + 6; i++) {
            if (s.in(i, TALLIES)) {
                return true;
            }
        }
        return false;
    }

    /** "Health ministry withdraws toll": a headline's verb that taggers take for a noun. */
    private static boolean takesBackAtOnce(Sentence s, int i, String value) {
        return value.endsWith("retraction")
                && s.tagged(i - 1, Tag.NOUN, Tag.PROPN)
                && (s.in(i + 1, TALLIES) || s.in(i + 2, TALLIES));
    }

    /** Taggers take "says" and "told" for nouns in headlines. */
    private static boolean isMistaggedVerb(Sentence s, int i) {
        if (s.is(i, "said", "says", "told")) {
            return !s.tagged(i, Tag.ADJ);
        }
        boolean subject = s.tagged(i - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ) || s.is(i - 1, ")");
        boolean clause = s.is(i + 1, "that", "it", "they", "he", "she")
                || s.is(i + 1, "to") && s.is(i + 2, "have")
                || s.tagged(i - 1, Tag.PROPN) && s.tagged(i + 1, Tag.ADV, Tag.NUM, Tag.DET);
        return subject && clause && s.tagged(i, Tag.NOUN, Tag.PROPN);
    }

    private static int groupStart(Sentence s, int verb) {
        int first = verb;
        int i = verb - 1;
        while (i >= 0 && verb - i < 7) {
            boolean auxiliary = s.tagged(i, Tag.AUX)
                    || s.is(i, "to", "not", "n't", "never", "have", "has", "had", "did", "do", "does")
                    || s.is(i, "'s", "'re", "'m", "'ve", "'d") && s.norm(verb).endsWith("ing");
            boolean adverb = s.tagged(i, Tag.ADV) && !s.is(i, "when", "where", "how", "why", "so", "later", "earlier");
            if (!auxiliary && !adverb) {
                break;
            }
            first = auxiliary || s.tagged(i - 1, Tag.AUX) || adverb && first < verb ? i : first;
            i--;
        }
        return first;
    }

    private static boolean isNegated(Sentence s, int first, int verb) {
        for (int i = first - 1; i < verb; i++) {
            if (s.is(i, "not", "n't", "never", "without", "declined", "refused", "failed", "yet")) {
                return true;
            }
        }
        return s.is(first - 1, "to") && s.is(first - 2, "declined", "refused", "failed")
                || s.is(first - 1, "declined", "refused", "failed", "declines", "refuses");
    }

    private static Form form(Sentence s, int first, int verb) {
        if (s.norm(verb).endsWith("ing")) {
            return hasBe(s, first, verb) ? Form.FINITE : Form.PARTICIPLE;
        }
        if (hasBe(s, first, verb)) {
            return Form.PASSIVE;
        }
        return s.is(first, "to") || s.is(first - 1, "to") ? Form.INFINITIVE : Form.FINITE;
    }

    private static boolean hasBe(Sentence s, int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (s.is(i, "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am")) {
                return true;
            }
        }
        return false;
    }
}
