package org.claimwire.producer.syndication;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;
import java.util.Set;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.producer.xml.XmlDocument;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * A feed taken apart: what it says of itself, and its entries one after the other, each as a feed of its own for ROME. So
 * one entry is held at a time, and one that ROME stumbles over is refused alone.
 */
final class FeedParts {

    /** RFC 6721. */
    static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");

    /** RDF, which RSS 1.0 and 0.90 are written in. */
    static final Namespace RDF = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#");

    /** What is read of a feed itself. */
    private static final Set<String> HEAD_FIELDS = Set.of("title", "link", "language", "copyright", "rights", "id");

    private final XmlDocument xml;

    /** The root element and, but for Atom, the channel in it, both without their content. */
    private final Element skeleton;

    private FeedParts(XmlDocument xml, Element skeleton) {
        this.xml = xml;
        this.skeleton = skeleton;
    }

    /** Takes an entry. */
    @FunctionalInterface
    interface EntryTaker {

        /**
         * Takes it.
         *
         * @param element the entry or tombstone
         * @param line where it begins
         */
        void take(Element element, int line) throws UnacceptableItemException;
    }

    /**
     * Looks at a document.
     *
     * @throws UnacceptableItemException if it is no feed
     */
    static FeedParts of(XmlDocument xml) throws UnacceptableItemException {
        XmlCursor cursor = xml.cursor();
        cursor.enterRoot();
        if (!isFeed(cursor)) {
            throw new UnacceptableItemException("is no feed: its root element is " + cursor.name()
                    + (cursor.namespace().isEmpty() ? "" : " of the namespace " + cursor.namespace())
                    + "; expected RSS (rss, rdf:RDF) or Atom (feed), try --format newsml-g2 for NewsML-G2");
        }
        Element root = EntryTree.shallow(cursor);
        if (root.getName().equals("rss")) {
            // Every rss of an earlier version is one of 2.0 (RSS 2.0, "About this document"), whatever number it bears.
            root.setAttribute("version", "2.0");
        }
        if (!root.getName().equals("feed")) {
            cursor.children(() -> {
                if (cursor.name().equals("channel") && root.getChildren().isEmpty()) {
                    root.addContent(EntryTree.shallow(cursor));
                }
            });
            if (root.getChildren().isEmpty()) {
                throw new UnacceptableItemException("is no feed: it has no channel");
            }
        }
        return new FeedParts(xml, root);
    }

    /** What the feed says of itself, without its entries. */
    Element head() throws UnacceptableItemException {
        Element head = skeleton.clone();
        Element fields = channel(head);
        walk((cursor, isEntry) -> {
            if (!isEntry && HEAD_FIELDS.contains(cursor.name())) {
                fields.addContent(EntryTree.whole(cursor));
            }
        });
        return head;
    }

    /** Visits the entries and tombstones in the order of the document. */
    void forEachEntry(EntryTaker taker) throws UnacceptableItemException {
        walk((cursor, isEntry) -> {
            if (isEntry) {
                int line = cursor.line();
                taker.take(EntryTree.whole(cursor), line);
            }
        });
    }

    /** A feed of one entry, or of none. */
    WireFeed read(Element root) throws UnacceptableItemException {
        try {
            return new WireFeedInput(false, Locale.ROOT).build(new Document(root));
        } catch (FeedException | RuntimeException stumbled) { // ROME's parsers throw what they meet
            throw new UnacceptableItemException("cannot be read: " + stumbled);
        }
    }

    /** A feed that has one entry. */
    Element feedOf(Element entry) {
        Element root = skeleton.clone();
        (root.getName().equals("rss") ? channel(root) : root).addContent(entry);
        return root;
    }

    /** The element that the fields of a feed stand in. */
    static Element channel(Element root) {
        return root.getName().equals("feed") ? root : root.getChildren().get(0);
    }

    private interface Part {

        void take(XmlCursor cursor, boolean isEntry) throws UnacceptableItemException;
    }

    private void walk(Part part) throws UnacceptableItemException {
        XmlCursor cursor = xml.cursor();
        cursor.enterRoot();
        boolean hasChannel = !skeleton.getName().equals("feed");
        cursor.children(() -> {
            if (hasChannel && cursor.name().equals("channel")) {
                cursor.children(() -> part.take(cursor, isEntry(cursor)));
            } else if (!hasChannel || isEntry(cursor)) {
                part.take(cursor, isEntry(cursor));
            }
        });
    }

    private boolean isEntry(XmlCursor cursor) {
        String namespace = cursor.namespace();
        return switch (cursor.name()) {
            case "item", "entry" ->
                namespace.equals(channel(skeleton).getNamespaceURI())
                        && cursor.name().equals(skeleton.getName().equals("feed") ? "entry" : "item");
            case "deleted-entry" -> namespace.equals(TOMBSTONES.getURI());
            default -> false;
        };
    }

    private static boolean isFeed(XmlCursor root) {
        return switch (root.name()) {
            case "rss" -> root.namespace().isEmpty() || root.namespace().contains("rss");
            case "RDF" -> root.namespace().equals(RDF.getURI());
            case "feed" -> ATOM.contains(root.namespace());
            default -> false;
        };
    }
}
