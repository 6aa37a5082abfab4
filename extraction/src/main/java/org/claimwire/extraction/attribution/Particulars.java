package org.claimwire.extraction.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.attribution.Channels.Tail;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads what else there is to a saying whose source, cue and content are known: its lemma, doubt, and chain. */
public final class Particulars {

    private static final Set<String> DENIALS =
            Set.of("not", "n't", "never", "without", "declined", "refused", "failed");

    private static final String ACCORDING = "according";

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

    private final Map<String, String> verbs = Lexicon.values(CueVerbs.class, "cue-verbs.txt");
    private final Channels channels = new Channels();
    private final Hedges hedges = new Hedges();

    /**
     * A whole attribution.
     *
     * @param rule what the rules read at the same cue, or null if they read nothing there
     */
    public Attribution complete(@Nullable Phrase source, Phrase cue, List<Span> content, @Nullable Attribution rule) {
        if (rule != null && rule.cue().sentence() == cue.sentence()) {
            Phrase speaker = source == null || isClause(source, rule.source(), cue) ? rule.source() : source;
            return new Attribution(
                    speaker,
                    cue,
                    rule.verb(),
                    content,
                    rule.negated(),
                    rule.hedged(),
                    rule.via(),
                    rule.cited(),
                    rule.channels());
        }
        int verb = verb(cue);
        String lemma = lemma(cue.sentence(), verb);
        Tail tail = channels.from(cue.sentence(), verb + 1, lemma.equals("tell") || lemma.equals("inform"));
        List<Via> via = tail.via();
        Attribution one =
                new Attribution(source, cue, lemma, content, lemma.equals("deny"), false, via, null, tail.people());
        return Citations.noted(hedges.weighed(one));
    }

    /** Whether more was taken for the speaker than the subject of another clause: "Thousands marched, saying that". */
    private static boolean isClause(Phrase source, @Nullable Phrase subject, Phrase cue) {
        Sentence s = cue.sentence();
        return subject != null
                && s.norm(cue.first()).endsWith("ing")
                && subject.first() == 0
                && source.begin() == subject.begin()
                && source.last() > subject.last()
                && s.tagged(subject.last() + 1, Tag.VERB, Tag.AUX);
    }

    /** The place of the word that says: a known one, else the last verb, else the last word. */
    private int verb(Phrase cue) {
        Sentence s = cue.sentence();
        int verb = cue.last();
        for (int i = cue.first(); i <= cue.last(); i++) {
            if (value(s, i) != null) {
                return i;
            }
            verb = s.tagged(i, Tag.VERB) ? i : verb;
        }
        return verb;
    }

    /** Whether a word of a cue is known to say something, whatever else it may mean. */
    public boolean isKnown(Phrase cue) {
        Sentence s = cue.sentence();
        for (int i = cue.first(); i <= cue.last(); i++) {
            if (value(s, i) != null || s.is(i, ACCORDING)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String value(Sentence s, int i) {
        String two = verbs.get(s.norm(i) + " " + s.norm(i + 1));
        return two == null ? verbs.get(s.norm(i)) : two;
    }

    private String lemma(Sentence s, int verb) {
        if (s.is(verb, ACCORDING) && s.is(verb + 1, "to")) {
            return "according to";
        }
        String value = value(s, verb);
        return value == null ? s.norm(verb) : value.substring(0, value.indexOf(' '));
    }

    /** Whether it tells that something was not said ("nobody said", "did not confirm"): its content is no statement of anybody's. */
    public static boolean isUnsaid(Attribution one) {
        Sentence s = one.cue().sentence();
        Phrase source = one.source();
        if (source != null && source.sentence().in(source.first(), NOBODY)) {
            return true;
        }
        for (int i = one.cue().first(); i <= one.cue().last(); i++) {
            if (s.in(i, DENIALS)) {
                return true;
            }
        }
        return false;
    }
}
