package org.claimwire.producer.syndication;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlDocument;
import org.claimwire.producer.xml.XmlProlog;
import org.jdom2.Element;

/**
 * RSS 0.9 to 2.0, RSS 1.0 and Atom 0.3 and 1.0, with the tombstones of RFC 6721. An entry is an item; a bad one is refused
 * by its number and the next one is read. A feed that is not well-formed to its end is refused as a whole: it is mostly
 * one that was cut off, and comes again.
 */
public final class Feed implements ItemFormat {

    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public Feed(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("rss", "atom", "rdf", "xml");
    }

    /** Whether the root element is that of a feed. */
    @Override
    public boolean beginsLike(byte[] head) {
        return ROOTS.contains(XmlProlog.rootName(head));
    }

    @Override
    public void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException {
        Origin whole = Origin.whole(document.name());
        try {
            FeedParts parts = FeedParts.of(XmlDocument.read(document, content));
            Element head = parts.head();
            Element channel = FeedParts.channel(head);
            FeedItems items =
                    new FeedItems(FeedHead.of(parts.read(head), head, channel, document.given()), document.given());
            int[] entries = {0};
            parts.forEachEntry((element, line) ->
                    sink.accept(entry(parts, items, element, new Origin(document.name(), line), ++entries[0])));
            if (entries[0] == 0) {
                sink.accept(new SkippedFile(whole, "it is a feed without entries"));
            }
        } catch (UnacceptableItemException unacceptable) {
            sink.accept(new Refusal(whole, unacceptable.reason()));
        }
    }

    private ParsedItem entry(FeedParts parts, FeedItems items, Element element, Origin origin, int number) {
        try {
            if (element.getNamespace().equals(FeedParts.TOMBSTONES)) {
                return items.deletion(element, origin, clock.instant());
            }
            WireFeed feed = parts.read(parts.feedOf(element));
            FeedEntry entry = feed instanceof Channel rss
                    ? RssEntry.of(rss.getItems().get(0), element)
                    : AtomEntry.of(
                            ((com.rometools.rome.feed.atom.Feed) feed)
                                    .getEntries()
                                    .get(0),
                            element);
            return items.item(entry, origin, clock.instant());
        } catch (UnacceptableItemException unacceptable) {
            return new Refusal(origin, "entry " + number + ": " + unacceptable.reason());
        }
    }
}
