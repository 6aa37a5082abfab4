package org.claimwire.producer.newsml;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.producer.xml.XmlDocument;
import org.claimwire.producer.xml.XmlProlog;

/**
 * NewsML-G2 (IPTC, versions 2.x): a {@code newsItem}, or a {@code newsMessage} that brings several. One item is held at a
 * time; a bad one is refused by its line and the next one is read. Items of other kinds (packages, concepts, planning) and
 * news items that are no text are passed over, and it is said.
 */
public final class NewsMl implements ItemFormat {

    /** The namespace of all versions of NewsML-G2. */
    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    /** Items that carry no news text of their own. */
    private static final Set<String> OTHER_ITEMS =
            Set.of("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public NewsMl(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xml", "newsml");
    }

    /** Whether the root element is that of an item or a message. */
    @Override
    public boolean beginsLike(byte[] head) {
        String root = XmlProlog.rootName(head);
        return root.equals("newsItem") || root.equals("newsMessage") || OTHER_ITEMS.contains(root);
    }

    @Override
    public void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException {
        try {
            XmlCursor xml = XmlDocument.read(document, content).cursor();
            xml.enterRoot();
            readRoot(xml, document, sink);
        } catch (UnacceptableItemException unacceptable) {
            sink.accept(new Refusal(Origin.whole(document.name()), unacceptable.reason()));
        }
    }

    private void readRoot(XmlCursor xml, Document document, Consumer<? super ParsedItem> sink)
            throws UnacceptableItemException {
        if (!isOurs(xml)) {
            throw new UnacceptableItemException("is no NewsML-G2: its root element is " + xml.name()
                    + (xml.namespace().isEmpty() ? " without a namespace" : " of the namespace " + xml.namespace())
                    + "; try --format feed for RSS and Atom");
        }
        if (!xml.name().equals("newsMessage")) {
            sink.accept(item(xml, document, Origin.whole(document.name())));
            return;
        }
        boolean[] something = {false};
        xml.children(() -> {
            if (xml.name().equals("itemSet")) {
                xml.children(() -> {
                    something[0] = true;
                    sink.accept(item(xml, document, new Origin(document.name(), xml.line())));
                });
            }
        });
        if (!something[0]) {
            sink.accept(new SkippedFile(Origin.whole(document.name()), "its newsMessage brings no items"));
        }
    }

    private ParsedItem item(XmlCursor xml, Document document, Origin origin) {
        try {
            if (isOurs(xml) && OTHER_ITEMS.contains(xml.name())) {
                return new SkippedFile(origin, "it is a " + xml.name() + ", which has no news text of its own");
            }
            if (!isOurs(xml) || !xml.name().equals("newsItem")) {
                throw new UnacceptableItemException(
                        xml.name() + " is no item of NewsML-G2; expected newsItem in the namespace " + NAR);
            }
            return NewsItem.read(xml, origin, document.given(), clock.instant());
        } catch (UnacceptableItemException unacceptable) {
            return new Refusal(origin, unacceptable.reason());
        }
    }

    /** Whether the cursor stands at an element of NewsML-G2. */
    static boolean isOurs(XmlCursor xml) {
        return xml.namespace().equals(NAR);
    }

    /** Refuses an item that has too many of something. */
    static void checkCount(String field, int count) throws UnacceptableItemException {
        if (count > Limits.LIST_ENTRIES) {
            throw new UnacceptableItemException(
                    field + " stands more often than the " + Limits.LIST_ENTRIES + " times allowed");
        }
    }
}
