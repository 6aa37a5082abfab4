package org.claimwire.producer.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.Sha256;
import org.claimwire.producer.StrictUtf8;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;

/**
 * Plain text: the document is the text of one usable item. A {@link DatePrefix} in front says when it was published, an
 * {@link OutletLine} at the end who sent it; both stay in the text, so that offsets count from the first character of
 * the decoded file, with line ends as they are.
 *
 * <p>A stream without a name is called by a hash of its bytes, so that the same text is the same item.
 */
public final class PlainText implements ItemFormat {

    /** The longest text in UTF-8 (three bytes a UTF-16 unit), and a byte order mark. */
    private static final int MAX_BYTES = 3 * Limits.TEXT_UNITS + 3;

    private static final int HASH_DIGITS = 16;

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public PlainText(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    /** Never: every document may be plain text, so it is what remains. */
    @Override
    public boolean beginsLike(byte[] head) {
        return false;
    }

    @Override
    public void parse(Document document, InputStream content, Consumer<? super ParsedItem> sink) throws IOException {
        Origin origin = Origin.whole(document.name());
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        ParsedItem parsed;
        try {
            parsed = item(document, origin, bytes);
        } catch (UnacceptableItemException unacceptable) {
            parsed = new Refusal(origin, unacceptable.reason());
        }
        sink.accept(parsed);
    }

    private AcceptedItem item(Document document, Origin origin, byte[] bytes) throws UnacceptableItemException {
        if (bytes.length > MAX_BYTES) {
            throw new UnacceptableItemException("has more than " + MAX_BYTES + " bytes, so its text has more than the "
                    + Limits.TEXT_UNITS + " UTF-16 units of an item; split it into several files");
        }
        String text = StrictUtf8.decodeDocument(bytes);
        checkIsText(text);
        Notices.refuse(text);
        String id = document.id() == null ? "stdin-" + Sha256.hex(bytes).substring(0, HASH_DIGITS) : document.id();
        Given given = document.given();
        WireItem item = WireItem.newBuilder()
                .setUri(ItemUri.ofFile(id))
                .setPublished(DatePrefix.read(text).orElse(null))
                .setStatus(PubStatus.USABLE)
                .setOutlet(OutletLine.read(text).orElse(given.outlet()))
                .setFeed(given.feed())
                .setText(text)
                .setLanguage(given.language())
                .setPlaces(given.places())
                .setReceivedAt(clock.instant())
                .build();
        return new AcceptedItem(origin, id, item);
    }

    private static void checkIsText(String text) throws UnacceptableItemException {
        if (text.isBlank()) {
            throw new UnacceptableItemException("is empty; a text file needs a text");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long line = text.substring(0, nul)
                            .chars()
                            .filter(character -> character == '\n')
                            .count()
                    + 1;
            throw new UnacceptableItemException("is no text: line " + line + " has a NUL character");
        }
        Limits.checkText(text);
    }
}
