package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Quote;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** Reads sayings paragraph by paragraph, by the weights of a tagger and a linker over our own tokens. */
public final class TaggedSayings implements SayingReader {

    /** About so many looks at a token does it take to tag it twice. */
    private static final int STEPS_PER_TOKEN = 30;

    /** How many tokens may stand between a content's last word and the mark that closes its quotation: a full stop. */
    private static final int MARKS = 2;

    private final AttributionModel model;

    /** A reader by a model's weights. */
    public TaggedSayings(AttributionModel model) {
        this.model = model;
    }

    @Override
    public List<Saying> read(Passage passage, List<ParagraphText> paragraphs, Steps steps) {
        List<Saying> sayings = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            steps.take(paragraph.size() * STEPS_PER_TOKEN);
            for (LinkedSaying one : model.sayings(paragraph)) {
                sayings.add(saying(one, paragraph, passage));
            }
        }
        return sayings;
    }

    private static Saying saying(LinkedSaying one, ParagraphText paragraph, Passage passage) {
        PartSpan source = one.source();
        return new Saying(
                source == null ? null : phrase(source, paragraph),
                phrase(one.cue(), paragraph),
                one.contents().stream()
                        .map(span -> content(span, paragraph, passage))
                        .toList());
    }

    /** A span's tokens as a phrase of the sentence that it begins in. */
    private static Phrase phrase(PartSpan span, ParagraphText paragraph) {
        Sentence sentence = paragraph.sentence(span.first());
        int offset = paragraph.first(span.first());
        return new Phrase(sentence, span.first() - offset, Math.min(span.last() - offset, sentence.size() - 1));
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
