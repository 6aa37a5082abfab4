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
            return null;
        }
        Optional<Quote> quote = passage.quotes().at(s.at(start).begin());
        if (quote.isPresent() && quote.get().begin() == s.at(start).begin() && isWholeSaying(s, quote.get())) {
            return new Span(passage.field(), quote.get().begin(), quote.get().end());
        }
        return between(s, start, end(s, start, cues));
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

    private int end(Sentence s, int start, List<CueVerb> cues) {
        int limit = s.size() - 1;
        for (int i = start + 2; i < limit; i++) {
            if (s.is(i, "according") && s.is(i + 1, "to") && !quoted(s, i)) {
                return i - 1;
            }
            if (s.is(i, ",", "but", ";") && startsSaying(s, i, cues) && !quoted(s, i)) {
                return i - 1;
            }
        }
        return limit;
    }

    private boolean quoted(Sentence s, int i) {
        return passage.quotes().enclose(s.at(i).begin());
    }

    /** Whether another clause of saying begins behind a comma: ", adding that", ", but he said". */
    private static boolean startsSaying(Sentence s, int comma, List<CueVerb> cues) {
        int first = comma + 1;
        boolean conjunction = s.is(first, "but", "and", "while", "though", "although") || s.is(comma, "but");
        for (CueVerb cue : cues) {
            if (cue.phrase().first() == first && cue.form() == CueVerb.Form.PARTICIPLE || s.is(first, "citing")) {
                return true;
            }
            if (!conjunction || cue.phrase().first() < first || cue.phrase().first() > first + 12) {
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
