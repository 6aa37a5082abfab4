package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.attribution.Channels.Tail;
import org.claimwire.extraction.attribution.CueVerb.Form;
import org.claimwire.extraction.attribution.CueVerb.Takes;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads one verb of saying: who is its subject, and on which side its content stands. */
final class Sayings {

    /** Verbs whose passive tells what people say: "is said to have left". */
    private static final Set<String> HEARSAY = Set.of("allege", "claim", "report", "say");

    /** Verbs whose passive has the hearer as its subject: "were told that". */
    private static final Set<String> HEARERS = Set.of("inform", "tell", "warn");

    private final Channels channels;
    private final Relays relays;
    private final Contents contents;
    private final ContentStart starts;
    private final List<CueVerb> cues;

    Sayings(Channels channels, Relays relays, Passage passage, List<CueVerb> cues) {
        this.channels = channels;
        this.relays = relays;
        this.contents = new Contents(passage);
        this.starts = new ContentStart(contents);
        this.cues = cues;
    }

    /**
     * Reads a cue.
     *
     * @param from the first place that no earlier attribution of the sentence has taken
     * @param shared the subject of the cue before it in the sentence, which "but noted" and "adding" share; or null
     */
    @Nullable
    Attribution read(CueVerb cue, int from, @Nullable Phrase shared) {
        if (cue.negated()) {
            return null;
        }
        return switch (cue.form()) {
            case PARTICIPLE -> participle(cue, shared);
            case PASSIVE -> passive(cue, from);
            case INFINITIVE -> null;
            case FINITE, QUOTED -> finite(cue, from, shared);
        };
    }

    private @Nullable Attribution finite(CueVerb cue, int from, @Nullable Phrase shared) {
        Sentence s = cue.sentence();
        Phrase subject = Subjects.before(s, cue.phrase().first());
        if (subject == null && isSeparated(s, cue.phrase().first() - 1)) {
            Attribution inverted = inverted(cue, from);
            if (inverted != null) {
                return inverted;
            }
        }
        if (subject == null && s.is(cue.phrase().first() - 1, "and", "but", ",", "or", "then", "also")) {
            subject = shared;
        }
        if (subject == null || s.is(subject.last(), "nobody", "none") || s.is(subject.first(), "no")) {
            return null;
        }
        int clause = subject == shared ? cue.phrase().first() : Relays.clauseOf(cue, subject);
        Tail tail = tail(cue);
        Attribution left = left(cue, subject, clause, tail, from);
        return left != null ? left : right(cue, subject, tail);
    }

    private Tail tail(CueVerb cue) {
        Sentence s = cue.sentence();
        if (cue.form() != Form.QUOTED || !s.is(cue.next(), "by")) {
            return channels.from(
                    s, cue.next(), cue.lemma().equals("tell") || cue.lemma().equals("inform"));
        }
        List<Via> via = new ArrayList<>();
        int next = relays.carriers(s, cue.next() + 1, via);
        return new Tail(next, via, List.of());
    }

    /** Content, said Roe. */
    private @Nullable Attribution inverted(CueVerb cue, int from) {
        Sentence s = cue.sentence();
        Tail before = channels.from(s, cue.next(), false);
        Phrase subject = Subjects.after(s, before.next());
        if (subject == null) {
            return null;
        }
        Tail tail = channels.from(s, subject.last() + 1, false);
        boolean quoted = contents.closesQuote(s, cue.phrase().first() - 1)
                || contents.closesQuote(s, cue.phrase().first() - 2);
        boolean ends = s.endsClause(tail.next()) || s.is(tail.next(), ",", "\"") || quoted;
        Span content = ends ? contents.between(s, from, cue.phrase().first() - 1) : null;
        if (content == null) {
            return null;
        }
        List<Via> via = new ArrayList<>(before.via());
        via.addAll(tail.via());
        List<Phrase> people = new ArrayList<>(before.people());
        people.addAll(tail.people());
        return attribution(cue, subject, content, via, people);
    }

    /** Content, Roe said. */
    private @Nullable Attribution left(CueVerb cue, Phrase subject, int clause, Tail tail, int from) {
        Sentence s = cue.sentence();
        int before = clause - 1;
        if (before < from || !isSeparated(s, before)) {
            return null;
        }
        boolean quoted = contents.closesQuote(s, before) || contents.closesQuote(s, before - 1);
        boolean ends = s.endsClause(tail.next()) && !s.is(tail.next(), ":")
                || s.is(tail.next(), ",")
                || isAside(s, tail.next())
                || quoted && !thatFollows(cue) && !contents.opensQuote(s, tail.next());
        List<Via> via = new ArrayList<>(tail.via());
        int next = relays.citedBy(s, tail.next(), via);
        ends |= next > tail.next();
        Phrase carrier = s.is(tail.next(), ",") ? carrier(s, tail.next() + 1) : null;
        boolean interrupts = s.is(tail.next(), ",")
                && next == tail.next()
                && !quoted
                && carrier == null
                && goesOn(s, tail.next() + 1);
        Span content = ends && (interrupts || !isAdjunct(s, from, before)) ? contents.between(s, from, before) : null;
        if (content == null) {
            return null;
        }
        Span rest = interrupts ? contents.from(s, tail.next() + 1, cues) : null;
        Via quoter = Relays.quotedBy(cue);
        if (quoter != null) {
            via.add(quoter);
        }
        if (carrier != null) {
            via.add(new Via(Channels.name(s, carrier), Via.Kind.OUTLET));
        }
        Attribution first = attribution(cue, subject, content, via, tail.people());
        return rest == null || rest.begin() < content.end() ? first : first.withContent(List.of(content, rest));
    }

    /** "police said by telephone", "officials said on condition of anonymity": how it was said, up to the end of the clause. */
    private static boolean isAside(Sentence s, int start) {
        if (s.is(start, "without")) {
            return true;
        }
        if (!s.tagged(start, Tag.ADP) || s.is(start, "that")) {
            return false;
        }
        for (int i = start; !s.endsClause(i) && !s.is(i, ","); i++) {
            boolean says =
                    s.tagged(i, Tag.AUX) || s.tagged(i, Tag.VERB) && !s.norm(i).endsWith("ing");
            if (says || s.is(i, "\"", "that")) {
                return false;
            }
        }
        return true;
    }

    /** "the ministry said, Isle Wire reported": who carried it, or null if no such clause ends the sentence. */
    private @Nullable Phrase carrier(Sentence s, int start) {
        Phrase name = NounPhrases.startingAt(s, start);
        boolean carries = name != null
                && s.is(name.last() + 1, "reported", "reports", "said", "wrote")
                && s.endsClause(name.last() + 2);
        return carries ? name : null;
    }

    /** Whether what was said goes on behind the cue: "In 2012, he said, the plant was closed". */
    private boolean goesOn(Sentence s, int next) {
        boolean aside = s.norm(next).endsWith("ing") && s.tagged(next, Tag.VERB)
                || s.is(next, "who", "which", "whose", "as", "and", "but", "while", "citing");
        return !aside && s.size() - next > 2;
    }

    /** "On Monday, Roe said", "However, Roe said": nothing said stands before the comma. */
    private static boolean isAdjunct(Sentence s, int from, int last) {
        int first = from;
        while (first <= last && !s.at(first).isWord()) {
            first++;
        }
        if (last - first > 6) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (s.tagged(i, Tag.VERB, Tag.AUX) || s.is(i, "\"", "'")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Attribution right(CueVerb cue, Phrase subject, Tail tail) {
        Sentence s = cue.sentence();
        int start = starts.of(cue, tail.next());
        if (start < 0) {
            return null;
        }
        Span content = ContentStart.isNoun(cue, start) ? contents.noun(s, start, cues) : contents.from(s, start, cues);
        if (content == null) {
            return null;
        }
        List<Via> via = new ArrayList<>(start >= tail.next() ? tail.via() : List.of());
        Via quoter = Relays.quotedBy(cue);
        if (quoter != null) {
            via.add(quoter);
        }
        return attribution(cue, subject, content, via, tail.people());
    }

    private static boolean thatFollows(CueVerb cue) {
        return cue.sentence().is(cue.next(), "that") || cue.sentence().is(cue.next(), ":");
    }

    private @Nullable Attribution participle(CueVerb cue, @Nullable Phrase shared) {
        Sentence s = cue.sentence();
        Phrase subject = shared;
        Phrase direct = Subjects.before(s, cue.phrase().first());
        if (direct != null && s.is(direct.first() - 1, "with")) {
            subject = direct;
        }
        boolean clause = s.is(cue.next(), "that") || cue.takes().bareClause() && beginsClause(s, cue.next());
        if (subject == null && clause) {
            subject = clauseSubject(s, cue.phrase().first());
        }
        Tail tail = channels.from(s, cue.next(), cue.lemma().equals("tell"));
        return subject == null ? null : right(cue, subject, tail);
    }

    /** Whether somebody does something from a place on: "they killed". */
    private static boolean beginsClause(Sentence s, int first) {
        Phrase doer = NounPhrases.startingAt(s, first);
        return doer != null && s.tagged(doer.last() + 1, Tag.VERB, Tag.AUX);
    }

    /** The subject of a sentence that begins with it: "Thousands marched, claiming that". */
    private static @Nullable Phrase clauseSubject(Sentence s, int before) {
        Phrase subject = NounPhrases.startingAt(s, 0);
        return subject != null && subject.last() + 1 < before && s.tagged(subject.last() + 1, Tag.VERB, Tag.AUX)
                ? subject
                : null;
    }

    /** "was confirmed by X": the content is what the passive is said of. */
    private @Nullable Attribution passive(CueVerb cue, int from) {
        Sentence s = cue.sentence();
        if (s.is(cue.phrase().first() - 1, "it") && s.is(cue.next(), "that")) {
            Span content = contents.from(s, cue.next(), cues);
            return content == null ? null : attribution(cue, null, content, List.of(), List.of());
        }
        if (s.is(cue.next(), "to") && HEARSAY.contains(cue.lemma())) {
            return hearsay(cue);
        }
        if (s.is(cue.next(), "that") && HEARERS.contains(cue.lemma())) {
            Span content = contents.from(s, cue.next(), cues);
            return content == null ? null : attribution(cue, null, content, List.of(), List.of());
        }
        boolean told = cue.takes() == Takes.OBJECT || cue.takes() == Takes.RETRACTION;
        Phrase source = s.is(cue.next(), "by") && told ? Subjects.named(s, cue.next() + 1) : null;
        Span content =
                source == null ? null : contents.between(s, from, cue.phrase().first() - 1);
        return content == null ? null : attribution(cue, source, content, List.of(), List.of());
    }

    /** "The general was said to have left": the subject and what is said of it, by nobody named. */
    private @Nullable Attribution hearsay(CueVerb cue) {
        Sentence s = cue.sentence();
        Phrase subject = Subjects.before(s, cue.phrase().first());
        Span before = subject == null ? null : contents.between(s, subject.first(), subject.last());
        Span behind = contents.from(s, cue.next(), cues);
        return before == null || behind == null || behind.begin() < before.end()
                ? null
                : attribution(cue, null, before, List.of(), List.of()).withContent(List.of(before, behind));
    }

    private Attribution attribution(
            CueVerb cue, @Nullable Phrase subject, Span content, List<Via> via, List<Phrase> people) {
        boolean denies = cue.lemma().equals("deny") || cue.takes() == Takes.CLAIM;
        return new Attribution(subject, cue.phrase(), cue.lemma(), List.of(content), denies, false, via, null, people);
    }

    private boolean isSeparated(Sentence s, int i) {
        return s.is(i, ",", "\u2014", "\u2013", "--") || contents.closesQuote(s, i);
    }
}
