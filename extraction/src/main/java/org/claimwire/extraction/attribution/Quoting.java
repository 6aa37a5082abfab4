package org.claimwire.extraction.attribution;

import java.util.List;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Quote;

/** Tells whether content is quoted; a few words between marks ("scare quotes") make no direct speech. */
public final class Quoting {

    private static final int SHARE_OF_DIRECT = 9;
    private static final int WORDS_OF_A_QUOTATION = 3;

    private Quoting() {}

    /** How content is given. */
    public static Quotation of(List<Span> content, Passage passage) {
        int quoted = 0;
        int all = 0;
        boolean speech = false;
        for (Span span : content) {
            all += span.end() - span.begin();
            for (Quote quote : passage.quotes().within(span.begin(), span.end())) {
                int shared = Math.min(quote.end(), span.end()) - Math.max(quote.begin(), span.begin());
                quoted += Math.max(0, shared);
                speech |= shared > 0 && words(passage.text(), quote) >= WORDS_OF_A_QUOTATION;
            }
        }
        if (quoted * 10L >= all * (long) SHARE_OF_DIRECT) {
            return Quotation.DIRECT;
        }
        return speech ? Quotation.MIXED : Quotation.INDIRECT;
    }

    /** How many words a quotation holds, as far as blanks tell. */
    static int words(String text, Quote quote) {
        int words = 1;
        for (int i = quote.begin(); i < quote.end() && words <= WORDS_OF_A_QUOTATION; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
