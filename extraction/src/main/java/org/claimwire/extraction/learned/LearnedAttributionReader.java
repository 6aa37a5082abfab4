package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.AttributionReader;
import org.claimwire.extraction.attribution.Particulars;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Quote;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions by what was learned from labelled articles, with the rules' reading as its guide.
 *
 * <p>The rules read first; the tagger knows what they found. Where both read the same cue, the learned spans stand and the
 * rules tell the rest (lemma, chain, who is cited), but for what takes {@linkplain Precedence precedence}. Headlines, whose
 * grammar the labelled articles do not show, are left to the rules. A cue that has no source and is no known word of saying
 * ("protests over") says too little to be anybody's claim.
 */
public final class LearnedAttributionReader implements AttributionReader {

    /** About so many looks at a token does it take to tag it twice. */
    private static final int STEPS_PER_TOKEN = 30;

    /** How many tokens may stand between a content's last word and the mark that closes its quotation: a full stop. */
    private static final int MARKS = 2;

    private final AttributionReader rules;
    private final AttributionModel model;
    private final Particulars particulars = new Particulars();

    /** A reader on a model, guided by rules. */
    public LearnedAttributionReader(AttributionReader rules, AttributionModel model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public List<Attribution> read(Passage passage, List<Span> figures, Steps steps) {
        List<Attribution> byRules = rules.read(passage, figures, steps);
        if (passage.field() == Field.TITLE) {
            return byRules;
        }
        List<Attribution> learned = new ArrayList<>();
        for (ParagraphText paragraph : ParagraphText.of(passage, byRules)) {
            steps.take(paragraph.size() * STEPS_PER_TOKEN);
            for (LinkedSaying saying : model.sayings(paragraph)) {
                learned.add(attribution(saying, paragraph, passage, byRules));
            }
        }
        learned.removeIf(one -> Particulars.isUnsaid(one) || one.source() == null && !particulars.isKnown(one.cue()));
        return Union.of(learned, byRules, new Precedence(passage, figures));
    }

    private Attribution attribution(
            LinkedSaying saying, ParagraphText paragraph, Passage passage, List<Attribution> byRules) {
        Phrase cue = phrase(saying.cue(), paragraph);
        PartSpan source = saying.source();
        List<Span> content = saying.contents().stream()
                .map(span -> content(span, paragraph, passage))
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
        int rule = paragraph.ruleOf(saying.cue().first());
        return particulars.complete(
                source == null ? null : owner(phrase(source, paragraph)),
                cue,
                content,
                rule < 0 ? null : byRules.get(rule));
    }

    /** A span's tokens as a phrase of the sentence that it begins in. */
    private static Phrase phrase(PartSpan span, ParagraphText paragraph) {
        Sentence sentence = paragraph.sentence(span.first());
        int offset = paragraph.first(span.first());
        return new Phrase(sentence, span.first() - offset, Math.min(span.last() - offset, sentence.size() - 1));
    }

    /** A source's phrase without the mark of what it owns: "Abel's claim". */
    private static Phrase owner(Phrase phrase) {
        Sentence s = phrase.sentence();
        boolean owns = phrase.last() > phrase.first() && s.is(phrase.last(), "'s", "'");
        return owns ? new Phrase(s, phrase.first(), phrase.last() - 1) : phrase;
    }

    /** What a content's tokens cover, with the marks of a quotation that it fills up to its beginning or end. */
    private static Span content(PartSpan span, ParagraphText paragraph, Passage passage) {
        int begin = paragraph.at(span.first()).begin();
        int end = paragraph.at(span.last()).end();
        Quote first = passage.quotes().at(begin).orElse(null);
        Quote last = passage.quotes().at(end - 1).orElse(null);
        if (first != null && span.first() > 0 && paragraph.at(span.first() - 1).begin() == first.begin()) {
            begin = first.begin();
        }
        return new Span(passage.field(), begin, closed(span, paragraph, last, end));
    }

    private static int closed(PartSpan span, ParagraphText paragraph, @Nullable Quote quote, int end) {
        if (quote == null) {
            return end;
        }
        for (int i = span.last() + 1; i <= span.last() + MARKS && i < paragraph.size(); i++) {
            if (paragraph.at(i).isWord()) {
                return end;
            }
            if (paragraph.at(i).end() >= quote.end()) {
                return quote.end();
            }
        }
        return end;
    }
}
