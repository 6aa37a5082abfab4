package org.claimwire.extraction.learned;

import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Quote;
import org.jspecify.annotations.Nullable;

/** The characters of what is said: those of its tokens, with the marks of a quotation that it fills up to its beginning or end. */
public final class ContentWords {

    /** How many tokens may stand between a content's last word and the mark that closes its quotation: a full stop. */
    private static final int MARKS = 2;

    private ContentWords() {}

    /**
     * What a content's tokens cover.
     *
     * @param span its tokens in the paragraph
     * @param paragraph the paragraph
     * @param passage the field that the paragraph stands in
     */
    public static Span of(PartSpan span, ParagraphText paragraph, Passage passage) {
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
