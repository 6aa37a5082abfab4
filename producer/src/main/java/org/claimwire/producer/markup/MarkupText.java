package org.claimwire.producer.markup;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of a body in HTML or NITF as a reader sees it. Claims count their offsets in it.
 *
 * <ul>
 *   <li>Paragraphs, headings and list items stand apart by an empty line, and so does what two line breaks part.
 *   <li>Single line breaks stay, as do those of preformatted text; other white space runs together ({@link Paragraphs}).
 *   <li>A row of a table of figures is a line ({@link TableRow}); the cells of other tables are paragraphs.
 *   <li>{@code q} has its quotation marks, raised and lowered digits are Unicode's ({@link RaisedDigits}).
 *   <li>What is hidden, struck out or no part of the telling is left out ({@link Shown}).
 * </ul>
 *
 * The time it takes grows with the length of the markup alone; elements nested beyond jsoup's limit of 512 stand beside
 * each other.
 */
public final class MarkupText {

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

    private MarkupText() {}

    /**
     * The text of a fragment or a document.
     *
     * @param markup HTML, or the content of a NITF body
     * @return its text, with no white space around it; empty if it has none
     */
    public static String of(String markup) {
        return of(Jsoup.parseBodyFragment(markup).body());
    }

    /** The text of an element and of all that it holds. */
    public static String of(Element element) {
        return of(element, inside -> false);
    }

    /**
     * The text of an element without some of what it holds.
     *
     * @param leftOut tells what is left out, with all that it holds
     */
    public static String of(Element element, Predicate<? super Element> leftOut) {
        Walk walk = new Walk(leftOut);
        element.filter(walk);
        return walk.paragraphs.toText();
    }

    /** The text of a fragment on one line, such as a headline; empty if it has none. */
    public static String line(String markup) {
        return of(markup).replaceAll("\\n+", " ");
    }

    private static final class Walk implements NodeFilter {

        private final Paragraphs paragraphs = new Paragraphs();
        private final QuoteMarks quotes = new QuoteMarks();
        private final Predicate<? super Element> leftOut;
        private int preformatted;
        private int raised;
        private int lowered;
        private @Nullable Element row;

        private Walk(Predicate<? super Element> leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element, Shown.nameOf(element));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element, Shown.nameOf(element));
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element, String name) {
            if (Shown.notAtAll(element) || leftOut.test(element) || isNoteMark(element, name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (name) {
                case "br" -> paragraphs.breakLine();
                case "q" -> paragraphs.add(quotes.open(element, paragraphs.last()));
                case "sup" -> raised++;
                case "sub" -> lowered++;
                case "tr" -> enterRow(element);
                default -> enterOther(element, name);
            }
            return FilterResult.CONTINUE;
        }

        private void enterOther(Element element, String name) {
            if (row != null && TableRow.isCell(element)) {
                if (element.previousElementSibling() != null) {
                    paragraphs.add(TableRow.APART);
                }
            } else if (Shown.asBlock(element)) {
                paragraphs.endParagraph();
                preformatted += PREFORMATTED.contains(name) ? 1 : 0;
            }
        }

        private void leave(Element element, String name) {
            switch (name) {
                case "q" -> paragraphs.add(quotes.close());
                case "sup" -> raised--;
                case "sub" -> lowered--;
                default -> {
                    if (element == row) {
                        paragraphs.endLine();
                        row = null;
                    } else if (Shown.asBlock(element) && (row == null || !TableRow.isCell(element))) {
                        paragraphs.endParagraph();
                        preformatted -= PREFORMATTED.contains(name) ? 1 : 0;
                    }
                }
            }
        }

        private void enterRow(Element element) {
            if (TableRow.holdsFigures(element)) {
                row = element;
                paragraphs.endLine();
            } else {
                paragraphs.endParagraph();
            }
        }

        private void add(String words) {
            String shown = raised + lowered == 0 ? words : RaisedDigits.of(words, raised > 0);
            if (preformatted > 0) {
                paragraphs.addLines(shown);
            } else {
                paragraphs.add(shown);
            }
        }

        private static boolean isNoteMark(Element element, String name) {
            return name.equals("sup") && RaisedDigits.isNoteMark(element);
        }
    }
}
