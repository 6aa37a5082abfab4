package org.claimwire.producer.xml;

import java.io.IOException;
import java.io.InputStream;
import org.claimwire.producer.Document;
import org.claimwire.producer.Limits;
import org.claimwire.producer.UnacceptableItemException;

/**
 * A whole XML document that was found harmless: well-formed to its end, within {@link Limits}, without a DOCTYPE. It can
 * be read as often as one likes.
 *
 * <p>A document that is not well-formed is refused as a whole, as XML 1.0 asks (section 1.2, fatal error): nobody can say
 * what its broken end would have told of the items before.
 */
public final class XmlDocument {

    private final String characters;

    private XmlDocument(String characters) {
        this.characters = characters;
    }

    /**
     * Reads a document to its end.
     *
     * @param document says what the transport told of its encoding
     * @param content its bytes; left open
     * @throws UnacceptableItemException if it is no such document; the reason says where
     * @throws IOException if the bytes cannot be read on
     */
    public static XmlDocument read(Document document, InputStream content)
            throws IOException, UnacceptableItemException {
        byte[] bytes = content.readNBytes(Limits.XML_BYTES + 1);
        if (bytes.length > Limits.XML_BYTES) {
            throw new UnacceptableItemException(
                    "has more than the " + Limits.XML_BYTES + " bytes of an XML document; split it into several files");
        }
        String characters = XmlBytes.decode(bytes, document.given().charset());
        if (characters.isBlank()) {
            throw new UnacceptableItemException("is empty; an XML document needs a root element");
        }
        checkCharacters(characters);
        XmlDocument read = new XmlDocument(XmlProlog.withoutDeclaration(characters));
        read.check();
        return read;
    }

    /** A cursor in front of the document. */
    public XmlCursor cursor() throws UnacceptableItemException {
        return new XmlCursor(characters);
    }

    private void check() throws UnacceptableItemException {
        XmlCursor cursor = cursor();
        cursor.enterRoot();
        cursor.children(() -> {});
        cursor.leaveRoot();
    }

    /** XML 1.0, section 2.2. The parser would find them, but would not name them. */
    private static void checkCharacters(String characters) throws UnacceptableItemException {
        long line = 1;
        for (int index = 0; index < characters.length(); index++) {
            char unit = characters.charAt(index);
            if (unit == '\n') {
                line++;
            } else if (unit < ' ' && unit != '\t' && unit != '\r' || unit >= '\uFFFE') {
                throw new UnacceptableItemException(String.format(
                        "is no XML: line %d has the character U+%04X, which XML forbids; take it out, try: tr -d"
                                + " '\\000-\\010\\013\\014\\016-\\037'",
                        line, (int) unit));
            }
        }
    }
}
