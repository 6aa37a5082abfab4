package org.claimwire.producer.syndication;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a feed as the trees that ROME reads. JDOM's own builder of fragments steps over the element behind the one it
 * builds, which would lose every second entry of a feed without white space.
 */
final class EntryTree {

    private EntryTree() {}

    /**
     * The element that the cursor stands at, with all that it holds.
     *
     * @throws UnacceptableItemException if it is no XML with namespaces
     */
    static Element whole(XmlCursor cursor) throws UnacceptableItemException {
        try {
            return tree(cursor);
        } catch (IllegalArgumentException odd) { // what JDOM's verifier throws
            throw noNamespaces(cursor, odd);
        }
    }

    /**
     * The element that the cursor stands at, with its attributes and namespaces, but without its content.
     *
     * @throws UnacceptableItemException if it is no XML with namespaces
     */
    static Element shallow(XmlCursor cursor) throws UnacceptableItemException {
        try {
            return branch(cursor);
        } catch (IllegalArgumentException odd) { // what JDOM's verifier throws
            throw noNamespaces(cursor, odd);
        }
    }

    /**
     * The JDK's parser lets names through that XML's grammar knows and Namespaces in XML 1.0 (section 3) does not, such as
     * {@code :ref}.
     */
    private static UnacceptableItemException noNamespaces(XmlCursor cursor, IllegalArgumentException odd) {
        return new UnacceptableItemException("is no well-formed XML with namespaces: line " + cursor.line() + ": "
                + FieldWords.shortened(String.valueOf(odd.getMessage()))
                + "; send the whole document, try: xmllint --noout");
    }

    private static Element tree(XmlCursor cursor) throws UnacceptableItemException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = branch(cursor);
        open.push(root);
        while (!open.isEmpty()) {
            int event = cursor.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element child = branch(cursor);
                open.element().addContent(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (XmlCursor.isCharacters(event)) {
                open.element().addContent(cursor.stream().getText());
            }
        }
        return root;
    }

    private static Element branch(XmlCursor cursor) {
        XMLStreamReader stream = cursor.stream();
        Element element = new Element(cursor.name(), namespace(stream.getPrefix(), cursor.namespace()));
        for (int index = 0; index < stream.getAttributeCount(); index++) {
            element.setAttribute(new Attribute(
                    stream.getAttributeLocalName(index),
                    stream.getAttributeValue(index),
                    namespace(stream.getAttributePrefix(index), stream.getAttributeNamespace(index))));
        }
        for (int index = 0; index < stream.getNamespaceCount(); index++) {
            Namespace declared = namespace(stream.getNamespacePrefix(index), stream.getNamespaceURI(index));
            if (element.getNamespace(declared.getPrefix()) == null) {
                element.addNamespaceDeclaration(declared);
            }
        }
        return element;
    }

    private static Namespace namespace(@Nullable String prefix, @Nullable String uri) {
        return uri == null || uri.isEmpty()
                ? Namespace.NO_NAMESPACE
                : Namespace.getNamespace(prefix == null ? "" : prefix, uri);
    }
}
