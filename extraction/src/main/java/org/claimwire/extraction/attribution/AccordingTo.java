package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads "according to X" at the beginning, in the middle and at the end of a sentence, and "citing X". */
final class AccordingTo {

    private final Relays relays;

    AccordingTo(Relays relays) {
        this.relays = relays;
    }

    List<Attribution> read(Sentence s, Passage passage, Contents contents) {
        List<Attribution> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 2 < s.size(); i++) {
            boolean here = s.is(i, "according")
                    && s.is(i + 1, "to")
                    && !passage.quotes().enclose(s.at(i).begin());
            Phrase source = here ? Subjects.named(s, i + 2) : null;
            if (source != null) {
                Attribution one = one(s, i, source, from, contents);
                if (one != null) {
                    found.add(one);
                    from = source.last() + 1;
                }
            }
        }
        return found;
    }

    private @Nullable Attribution one(Sentence s, int cue, Phrase source, int from, Contents contents) {
        List<Via> via = new ArrayList<>();
        int next = relays.citedBy(s, withApposition(s, source), via);
        boolean opens = cue <= from + 1;
        List<Span> content = new ArrayList<>();
        if (opens) {
            add(content, contents.between(s, next, nextAccording(s, next) - 1));
        } else {
            add(content, contents.between(s, from, cue - 1));
            boolean goesOn = s.is(next, ",")
                    && s.size() - next > 4
                    && nextAccording(s, next) == s.size()
                    && !s.is(next + 1, "which", "who");
            if (goesOn) {
                add(content, contents.between(s, next + 1, s.size() - 1));
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        Phrase words = new Phrase(s, cue, cue + 1);
        return new Attribution(source, words, "according to", content, false, false, via, null, List.of());
    }

    /** The place behind the source, its apposition skipped: "according to Anna Roe, a doctor there, ...". */
    private static int withApposition(Sentence s, Phrase source) {
        int next = source.last() + 1;
        if (!s.is(next, ",") || !s.is(next + 1, "a", "an", "the", "who", "which", "whose")) {
            return next;
        }
        for (int i = next + 2; i < next + 15 && i < s.size(); i++) {
            if (s.is(i, ",")) {
                boolean clauseFollows = i - next > 2 && hasVerb(s, i + 1) && !hasFinite(s, next + 1, i);
                return clauseFollows ? i : next;
            }
        }
        return next;
    }

    private static boolean hasVerb(Sentence s, int from) {
        return hasFinite(s, from, s.size());
    }

    private static boolean hasFinite(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.tagged(i, Tag.VERB, Tag.AUX)) {
                return true;
            }
        }
        return false;
    }

    private static int nextAccording(Sentence s, int from) {
        for (int i = from; i + 1 < s.size(); i++) {
            if (s.is(i, "according") && s.is(i + 1, "to")) {
                return i;
            }
        }
        return s.size();
    }

    private static void add(List<Span> content, @Nullable Span span) {
        if (span != null) {
            content.add(span);
        }
    }
}
