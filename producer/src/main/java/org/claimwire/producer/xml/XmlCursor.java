package org.claimwire.producer.xml;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/**
 * A place in an XML document, which moves from element to element and never back. Whoever takes an element may read it in
 * part or not at all: what is left of it is passed over. Not safe for threads.
 */
public final class XmlCursor {

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final BoundedXml xml;

    XmlCursor(String characters) throws UnacceptableItemException {
        try {
            xml = BoundedXml.of(new StringReader(characters));
        } catch (XMLStreamException broken) {
            throw BoundedXml.reason(broken);
        }
    }

    /** Takes the element that the cursor stands at. */
    @FunctionalInterface
    public interface Taker {

        /** Takes it. */
        void take() throws UnacceptableItemException;
    }

    /** Moves to the root element. */
    public void enterRoot() throws UnacceptableItemException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and instructions
        }
    }

    /** Moves behind the root element, to the end of the document. */
    void leaveRoot() throws UnacceptableItemException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // comments and instructions
        }
    }

    /**
     * Visits the elements that stand directly in this one.
     *
     * @param taker is called with the cursor at each of them
     */
    public void children(Taker taker) throws UnacceptableItemException {
        int parent = xml.depth();
        while (xml.depth() >= parent) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                int child = xml.depth();
                taker.take();
                while (xml.depth() >= child) {
                    next();
                }
            }
        }
    }

    /** All characters in this element and below it, as they are. */
    public String text() throws UnacceptableItemException {
        StringBuilder text = new StringBuilder();
        int own = xml.depth();
        while (xml.depth() >= own) {
            if (isCharacters(next())) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /**
     * The words in this element on one line, white space run together.
     *
     * @return null if there are none
     * @throws UnacceptableItemException if there are more than {@link Limits#FIELD_UNITS} units
     */
    public @Nullable String words() throws UnacceptableItemException {
        String field = name();
        String words = SPACE.matcher(text()).replaceAll(" ").strip();
        Limits.checkLength(field, words, Limits.FIELD_UNITS);
        return words.isEmpty() ? null : words;
    }

    /** The name of this element without its prefix. */
    public String name() {
        return xml.getLocalName();
    }

    /** The namespace of this element; empty if it has none. */
    public String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The value of an attribute without a namespace; null if it is missing or blank. */
    public @Nullable String attribute(String name) {
        return filled(xml.getAttributeValue(null, name));
    }

    /** {@code xml:lang} of this element; null if it does not stand on the element itself. */
    public @Nullable String language() {
        return filled(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
    }

    /** The line on which this element begins, the first one being 1; of the root element, that of the document's beginning. */
    public int line() {
        return xml.line();
    }

    /**
     * What the cursor stands on, for a builder of trees. Whoever moves it leaves it at the end of an element, and keeps
     * within the one that was taken.
     */
    public XMLStreamReader stream() {
        return xml;
    }

    /** Moves to the next event; see {@link XMLStreamConstants}. */
    public int next() throws UnacceptableItemException {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            throw BoundedXml.reason(broken);
        }
    }

    /** Whether an event brings characters. */
    public static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
