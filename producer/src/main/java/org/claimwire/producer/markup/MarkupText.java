package org.claimwire.producer.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a body in HTML or NITF as a reader sees it: paragraphs, headings, list items and cells of tables stand apart
 * by an empty line, line breaks stay, other white space runs together, and what is no part of the telling is left out:
 * scripts, styles, media with their captions, forms. Claims count their offsets in this text.
 */
public final class MarkupText {

    /** Elements that stand on lines of their own: HTML's, and those of NITF 3.6. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body.content",
            "body.head",
            "bq",
            "block",
            "byline",
            "caption",
            "dateline",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "fn",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hedline",
            "hl1",
            "hl2",
            "hr",
            "li",
            "main",
            "nav",
            "nitf-table",
            "note",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tagline",
            "td",
            "th",
            "tr",
            "ul");

    /** Elements whose words are no part of the telling. */
    private static final Set<String> SILENT = Set.of(
            "audio",
            "button",
            "figure",
            "form",
            "head",
            "iframe",
            "math",
            "media",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

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
        Walk walk = new Walk();
        element.filter(walk);
        return walk.paragraphs.toText();
    }

    private static final class Walk implements NodeFilter {

        private final Paragraphs paragraphs = new Paragraphs();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                paragraphs.add(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            String name = nameOf(node);
            if (SILENT.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                paragraphs.endParagraph();
            } else if (name.equals("br")) {
                paragraphs.endLine();
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (BLOCKS.contains(nameOf(node))) {
                paragraphs.endParagraph();
            }
            return FilterResult.CONTINUE;
        }

        private static String nameOf(Node node) {
            return node.nodeName().toLowerCase(Locale.ROOT);
        }
    }
}
