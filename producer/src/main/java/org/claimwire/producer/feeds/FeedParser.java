package org.claimwire.producer.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ParsedItem;

/** Reads the document that a feed is, like {@link ItemFormat#parse}. */
@FunctionalInterface
public interface FeedParser {

    /**
     * Reads a document to its end. A bad piece is refused and the reading goes on behind it.
     *
     * @param document the feed; its id is null
     * @param content its bytes, in memory, at their first one
     * @param sink takes the items and refusals, in the order of the document; an exception it throws ends the reading
     * @throws IOException if the bytes cannot be read on
     */
    void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException;
}
