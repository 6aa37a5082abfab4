package org.claimwire.producer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to write items down. A format reads a document piece by piece, hands on every piece as an item or a refusal in
 * the order of the document, and holds one item at a time; XML and web pages, which must be whole, are held whole.
 */
public interface ItemFormat {

    /** What {@code --format} calls it: lower case, words joined by hyphens. */
    String name();

    /** The endings of file names that may mean this format, lower case, without the dot. Formats may share one. */
    Set<String> extensions();

    /**
     * Whether a document whose name does not tell, or tells of several formats, begins like this one.
     *
     * @param head the first bytes of the document, up to a KiB
     */
    boolean beginsLike(byte[] head);

    /**
     * Reads a document to its end. A bad piece is refused and the reading goes on behind it.
     *
     * @param document where the items stand; it is not opened again
     * @param content its bytes; left open
     * @param sink takes the items and refusals; an exception it throws ends the reading
     * @throws IOException if the bytes cannot be read on
     */
    void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException;
}
