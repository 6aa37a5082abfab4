package org.claimwire.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Quote;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The bounds of what is said, left and right of the words that attribute it. */
final class Contents {

    private static final int NEAR = 12;

    private final Passage passage;

    Contents(Passage passage) {
        this.passage = passage;
    }

    /** What stands between two places of a sentence, marks trimmed, quotations whole; null if that is nothing. */
    @Nullable
    Span between(Sentence s, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && !s.at(from).isWord() && !opensQuote(s, from)) {
            from++;
        }
        while (to >= from && !s.at(to).isWord() && !closesQuote(s, to)) {
            to--;
        }
        if (from > to || from == to && !s.at(from).isWord()) {
            return null;
        }
        return whole(s.at(from).begin(), s.at(to).end());
    }

    /** Widens a span that cuts a quotation, so that quotations over several sentences stay whole. */
    private Span whole(int begin, int end) {
        int b = passage.quotes()
                .at(begin)
                .map(Quote::begin)
                .filter(q -> q < begin)
                .orElse(begin);
        int e = passage.quotes()
                .at(end - 1)
                .map(Quote::end)
                .filter(q -> q > end)
                .orElse(end);
        return new Span(passage.field(), b, e);
    }

    /** What is said from a place on, to the end of the sentence or to where another clause of saying begins. */
    @Nullable
    Span from(Sentence s, int first, List<CueVerb> cues) {
        int start = first;
        while (start < s.size() && !s.at(start).isWord() && !opensQuote(s, start)) {
            start++;
        }
        if (start >= s.size()) {
            return s.is(s.size() - 1, ":") ? nextQuote(s) : null;
        }
        Optional<Quote> quote = passage.quotes().at(s.at(start).begin());
        if (quote.isPresent() && quote.get().begin() == s.at(start).begin() && isWholeSaying(s, quote.get())) {
            return new Span(passage.field(), quote.get().begin(), quote.get().end());
        }
        return between(s, start, end(s, start, cues));
    }

    /** The quotation that a colon at the end of a paragraph announces. */
    private @Nullable Span nextQuote(Sentence s) {
        String text = passage.text();
        int i = s.end();
        while (i < text.length() && i - s.end() < 8 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return passage.quotes()
                .at(i)
                .map(quote -> new Span(passage.field(), quote.begin(), quote.end()))
                .orElse(null);
    }

    /** Whether what follows a quotation is no part of the clause that it begins. */
    private static boolean isWholeSaying(Sentence s, Quote quote) {
        if (quote.end() >= s.end()) {
            return true;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).begin() >= quote.end()) {
                return !s.at(i).isWord() || s.is(i, "and", "but", "as", "while", "after", "when");
            }
        }
        return true;
    }

    /**
     * What a noun phrase says, up to where the sentence turns to the circumstances ("after", "following", "as"), or the speaker
     * says the next thing: "denied the account and reported".
     */
    @Nullable
    Span noun(Sentence s, int first, List<CueVerb> cues) {
        int last = end(s, first, cues);
        for (int i = first + 1; i < last; i++) {
            boolean turns = s.is(i, "after", "following", "amid", "as", "when", "while", "before", "because");
            boolean says = s.is(i, "and", "but") && isFiniteAt(near(cues, i + 1), i + 1);
            if ((turns || says) && !quoted(s, i)) {
                return between(s, first, i - 1);
            }
        }
        return between(s, first, last);
    }

    private static boolean isFiniteAt(List<CueVerb> cues, int place) {
        return cues.stream().anyMatch(cue -> cue.phrase().first() == place && cue.form() == CueVerb.Form.FINITE);
    }

    private int end(Sentence s, int start, List<CueVerb> cues) {
        int limit = s.size() - 1;
        for (int i = start + 2; i < limit; i++) {
            if (s.is(i, "according") && s.is(i + 1, "to") && !quoted(s, i)) {
                return i - 1;
            }
            if (s.is(i, "and") && isShared(near(cues, i + 1), s, i) && !quoted(s, i)) {
                return i - 1;
            }
            if (s.is(i, ",", "but", ";") && startsSaying(s, i, cues) && !quoted(s, i)) {
                return i - 1;
            }
        }
        return limit;
    }

    /** "said he left and added that": the verb behind "and" is the speaker's. */
    private static boolean isShared(List<CueVerb> cues, Sentence s, int and) {
        for (CueVerb cue : cues) {
            boolean that = s.is(cue.next(), "that")
                    || cue.lemma().equals("say")
                    || cue.lemma().equals("add");
            if (cue.phrase().first() == and + 1 && cue.form() == CueVerb.Form.FINITE && that) {
                return true;
            }
        }
        return false;
    }

    private boolean quoted(Sentence s, int i) {
        return passage.quotes().enclose(s.at(i).begin());
    }

    /** The cues that begin at a place or a few places behind it. */
    private static List<CueVerb> near(List<CueVerb> cues, int first) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).phrase().first() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < cues.size() && cues.get(end).phrase().first() <= first + NEAR) {
            end++;
        }
        return cues.subList(low, end);
    }

    /** Whether another clause of saying begins behind a comma: ", adding that", ", but he said". */
    private static boolean startsSaying(Sentence s, int comma, List<CueVerb> cues) {
        int first = comma + 1;
        if (s.is(first, "citing")) {
            return true;
        }
        boolean conjunction = s.is(first, "but", "and", "while", "though", "although") || s.is(comma, "but");
        for (CueVerb cue : near(cues, first)) {
            if (cue.phrase().first() == first && cue.form() == CueVerb.Form.PARTICIPLE) {
                return true;
            }
            if (!conjunction) {
                continue;
            }
            Phrase subject = Subjects.before(s, cue.phrase().first());
            int clause = subject == null ? cue.phrase().first() : subject.first();
            if (clause == first + (s.is(comma, "but") ? 0 : 1)) {
                return true;
            }
        }
        return false;
    }

    boolean opensQuote(Sentence s, int i) {
        return !s.isOutside(i) && passage.quotes().beginAt(s.at(i).begin());
    }

    boolean closesQuote(Sentence s, int i) {
        return !s.isOutside(i) && passage.quotes().closeAt(s.at(i).end() - 1);
    }
}
