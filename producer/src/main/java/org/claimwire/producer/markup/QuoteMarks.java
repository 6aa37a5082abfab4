package org.claimwire.producer.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The marks around {@code q}, which a browser adds (HTML 15.3.6): double ones, single ones within them, and none where the
 * writer has set marks of their own.
 */
final class QuoteMarks {

    private static final String MARKS = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";

    private final Deque<String> closing = new ArrayDeque<>();

    /**
     * The mark that opens a quotation.
     *
     * @param quote the element
     * @param before the character before it
     */
    String open(Element quote, char before) {
        if (isMark(before) || beginsWithMark(quote)) {
            closing.push("");
            return "";
        }
        boolean inner = closing.contains("\u201D") && !closing.peek().equals("\u2019");
        closing.push(inner ? "\u2019" : "\u201D");
        return inner ? "\u2018" : "\u201C";
    }

    /** The mark that closes the innermost quotation. */
    String close() {
        return closing.pop();
    }

    private static boolean beginsWithMark(Element quote) {
        return quote.nodeStream(TextNode.class)
                .map(text -> text.getWholeText().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .filter(words -> isMark(words.charAt(0)))
                .isPresent();
    }

    private static boolean isMark(char unit) {
        return MARKS.indexOf(unit) >= 0;
    }
}
