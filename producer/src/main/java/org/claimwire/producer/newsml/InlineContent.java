package org.claimwire.producer.newsml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.markup.MarkupText;
import org.claimwire.producer.xml.XmlCursor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One rendition of an item's text, inside the item.
 *
 * @param id its id within the item; null if it has none
 * @param isXml whether it is marked up by elements, and not a string
 * @param headline the headline that NITF carries with it; null if there is none
 * @param text its text
 */
record InlineContent(
        @Nullable String id, boolean isXml, @Nullable String headline, String text) {

    /** Where the body of a document stands: NITF 3.6, then XHTML. */
    private static final String[] BODIES = {"body.content", "body"};

    /** Reads {@code inlineXML}: XHTML, NITF, or other elements. */
    static InlineContent ofXml(XmlCursor xml) throws UnacceptableItemException {
        String id = xml.attribute("id");
        Element content = elements(xml);
        Element headline = content.selectFirst("hedline > hl1");
        return new InlineContent(id, true, headline == null ? null : oneLine(headline), MarkupText.of(body(content)));
    }

    /**
     * Reads {@code inlineData}: a string of plain text, or of markup as its {@code contenttype} says.
     *
     * @return null if it is another type, or encoded; such is no text
     */
    static @Nullable InlineContent ofData(XmlCursor xml) throws UnacceptableItemException {
        String id = xml.attribute("id");
        String type = xml.attribute("contenttype");
        String media = type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
        boolean isMarkup = media.contains("html") || media.contains("nitf") || media.contains("xml");
        if (xml.attribute("encoding") != null || !isMarkup && !media.startsWith("text/plain")) {
            return null;
        }
        String words = xml.text();
        return new InlineContent(id, false, null, isMarkup ? MarkupText.of(body(Jsoup.parse(words))) : words.strip());
    }

    private static Element body(Element content) {
        for (String name : BODIES) {
            Element body = content.getElementsByTag(name).first();
            if (body != null) {
                return body;
            }
        }
        return content;
    }

    private static @Nullable String oneLine(Element headline) {
        String words = MarkupText.of(headline).replaceAll("\\s++", " ");
        return words.isEmpty() ? null : words;
    }

    /** The element that the cursor stands at, with all that it holds, by names without prefixes. */
    private static Element elements(XmlCursor xml) throws UnacceptableItemException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = element(xml);
        open.push(root);
        while (!open.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element child = element(xml);
                open.element().appendChild(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (XmlCursor.isCharacters(event)) {
                open.element().appendChild(new TextNode(xml.stream().getText()));
            }
        }
        return root;
    }

    private static Element element(XmlCursor xml) {
        return new Element(xml.name().toLowerCase(Locale.ROOT));
    }
}
