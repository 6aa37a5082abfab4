package org.claimwire.producer.xml;

import java.io.Reader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;

/**
 * The JDK's parser with everything off that reaches out of the document, and with {@link Limits} on what is in it. A
 * DOCTYPE is refused: its entities could read files and addresses (XXE) and blow a line up to gigabytes, and no format of
 * news needs one.
 */
final class BoundedXml extends StreamReaderDelegate {

    private int depth;
    private int elements;
    private int line = 1;

    private BoundedXml(Reader characters) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        setParent(factory.createXMLStreamReader(characters));
    }

    static BoundedXml of(Reader characters) throws XMLStreamException {
        return new BoundedXml(characters);
    }

    /** Says that a document is beyond what is allowed; its message is the reason. */
    private static final class BeyondBounds extends XMLStreamException {

        private static final long serialVersionUID = 1;

        BeyondBounds(String reason) {
            super(reason);
        }
    }

    /** Why a document is refused, for a person. */
    static UnacceptableItemException reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        if (broken instanceof BeyondBounds) {
            return new UnacceptableItemException(message);
        }
        Location location = broken.getLocation();
        String place = location == null
                ? ""
                : String.format(
                        Locale.ROOT, "line %d, column %d: ", location.getLineNumber(), location.getColumnNumber());
        int parsers = message.indexOf("Message: ");
        String words = parsers < 0 ? message : message.substring(parsers + "Message: ".length());
        return new UnacceptableItemException("is no well-formed XML: " + place + withoutStop(words.strip())
                + "; send the whole document, try: xmllint --noout");
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    @Override
    public int next() throws XMLStreamException {
        line = getLocation().getLineNumber();
        int event = super.next();
        switch (event) {
            case START_ELEMENT -> checkElement();
            case END_ELEMENT -> depth--;
            case DTD ->
                throw new BeyondBounds("has a DOCTYPE, whose entities could read files or fill the memory; take the"
                        + " DOCTYPE out, and write the characters that its entities stand for");
            case ENTITY_REFERENCE ->
                throw new BeyondBounds("line " + getLocation().getLineNumber() + " has the entity &" + getLocalName()
                        + ";, which XML does not know; write the character itself");
            default -> {
                // characters, comments, instructions
            }
        }
        return event;
    }

    private void checkElement() throws BeyondBounds {
        depth++;
        elements++;
        if (depth > Limits.XML_DEPTH) {
            throw new BeyondBounds("line " + line + " has elements nested deeper than the " + Limits.XML_DEPTH
                    + " allowed; no news needs that");
        }
        if (elements > Limits.XML_ELEMENTS) {
            throw new BeyondBounds("has more than the " + Limits.XML_ELEMENTS
                    + " elements of an XML document; split it into several files");
        }
        if (getAttributeCount() > Limits.XML_ATTRIBUTES) {
            throw new BeyondBounds("line " + line + " has an element with " + getAttributeCount()
                    + " attributes, more than the " + Limits.XML_ATTRIBUTES + " allowed");
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The line on which the last event began. */
    int line() {
        return line;
    }
}
