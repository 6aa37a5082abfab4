package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads nouns that attribute a that-clause: "the army's claim that", "a warning by the brigade that", "reports that". */
final class NominalCues {

    private static final int REACH = 5;

    private final Set<String> nouns = Lexicon.words(NominalCues.class, "cue-nouns.txt");

    List<Attribution> read(Sentence s, Passage passage, Contents contents, List<CueVerb> cues) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i + 2 < s.size(); i++) {
            boolean here = s.in(i, nouns)
                    && s.tagged(i, Tag.NOUN)
                    && !isVerb(i, cues)
                    && !passage.quotes().enclose(s.at(i).begin());
            Attribution one = here ? one(s, i, contents, cues) : null;
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /** "State television reports that": taggers take the verb for a noun, which {@link CueVerbs} has seen through. */
    private static boolean isVerb(int i, List<CueVerb> cues) {
        return cues.stream().anyMatch(cue -> cue.phrase().contains(i));
    }

    private static @Nullable Attribution one(Sentence s, int noun, Contents contents, List<CueVerb> cues) {
        Phrase named = s.is(noun + 1, "by", "from") ? NounPhrases.startingAt(s, noun + 2) : null;
        int that = named == null ? noun + 1 : named.last() + 1;
        if (!s.is(that, "that") || s.tagged(that + 1, Tag.VERB, Tag.AUX)) {
            return null;
        }
        Phrase owner = named == null ? owner(s, noun) : named;
        Phrase whole = NounPhrases.endingAt(s, noun);
        int first = whole == null ? noun : whole.first();
        if (s.is(first - 1, "in", "on", "through", "via", "during") && named == null) {
            return null;
        }
        int last = verbBefore(s, first) ? s.size() - 1 : clauseEnd(s, that);
        Span content = last == s.size() - 1 ? contents.from(s, that, cues) : contents.between(s, that, last);
        return content == null || last < that
                ? null
                : new Attribution(
                        owner,
                        new Phrase(s, noun, noun),
                        s.norm(noun),
                        List.of(content),
                        s.is(noun, "denial"),
                        false,
                        List.of(),
                        null,
                        List.of());
    }

    /** "the army" in "the army's latest claim", "his" in "his claim"; null if the noun belongs to nobody. */
    private static @Nullable Phrase owner(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= REACH && NounPhrases.isNominal(s, i); i--) {
            if (NounPhrases.isPossessive(s, i)) {
                return new Phrase(s, i, i);
            }
            if (s.is(i, "'s", "'")) {
                return NounPhrases.endingAt(s, i - 1);
            }
        }
        return null;
    }

    private static boolean verbBefore(Sentence s, int first) {
        for (int i = 0; i < first; i++) {
            if (s.tagged(i, Tag.VERB, Tag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** The last place of a that-clause whose noun is the subject: before the comma or the verb that follows its own; -1 if none does. */
    private static int clauseEnd(Sentence s, int that) {
        int i = that + 1;
        while (i < s.size() && !s.tagged(i, Tag.VERB, Tag.AUX)) {
            i++;
        }
        while (i < s.size() && s.tagged(i, Tag.VERB, Tag.AUX, Tag.ADV)) {
            i++;
        }
        int again = lastAuxiliary(s, that, i);
        if (again > that + 2) {
            return again - 1;
        }
        for (int end = i; end < s.size(); end++) {
            boolean verb =
                    s.tagged(end, Tag.AUX, Tag.VERB) && !s.is(end - 1, "to", "and", "or", "who", "which", "that");
            if (verb || s.is(end, ",")) {
                return end - 1;
            }
        }
        return -1;
    }

    /** "had died was met": the auxiliary that begins a second verb right behind a participle. */
    private static int lastAuxiliary(Sentence s, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (s.tagged(i, Tag.AUX) && s.tagged(i - 1, Tag.VERB)) {
                return i;
            }
        }
        return -1;
    }
}
