package org.claimwire.producer.html;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Document;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.ItemFormat;
import org.claimwire.producer.ItemUri;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.Sha256;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.markup.EncodedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web: its article is the text of one item ({@link ArticlePage}). Its uri is the page's canonical address if it
 * has one ({@link PageAddress}), else where it was fetched, else that of the file. A page without an article is refused.
 *
 * <p>Scripts are not run and nothing that a page refers to is fetched.
 */
public final class HtmlArticle implements ItemFormat {

    /** The largest page, in bytes. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int MAX_TAGS = 150_000;

    private static final int HASH_DIGITS = 16;
    private static final Pattern HEAD = Pattern.compile(
            "\\A(\\u00EF\\u00BB\\u00BF)?\\s*+(<\\?xml[^>]*>\\s*+)?(<!--.{0,500}?-->\\s*+)?<(!doctype\\s++html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Clock clock;

    /**
     * @param clock the time of receipt that the items get
     */
    public HtmlArticle(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    /** Whether it begins with a document type of HTML, or with one of the elements that a page begins with. */
    @Override
    public boolean beginsLike(byte[] head) {
        return HEAD.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
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
            throw new UnacceptableItemException("has more than " + MAX_BYTES + " bytes, too many for a page");
        }
        String html = EncodedText.decode(bytes, document.given().charset());
        if (html.isBlank()) {
            throw new UnacceptableItemException("is empty; an HTML file needs an article");
        }
        checkTags(html);
        URI fetched = document.given().address();
        ArticlePage page = ArticlePage.read(html, fetched);
        String file = document.id() == null ? "stdin-" + Sha256.hex(bytes).substring(0, HASH_DIGITS) : document.id();
        String address = page.address();
        ItemDraft draft = page.draft(document.given())
                .id(address == null ? ItemUri.ofFile(file) : address)
                .link(address);
        return new AcceptedItem(origin, id(document, file, address), draft.toItem(clock.instant()));
    }

    /** Bounds the time that a page takes, which grows with its elements. */
    private static void checkTags(String html) throws UnacceptableItemException {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = html.indexOf('<', at + 1)) {
            tags += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        if (tags > MAX_TAGS) {
            throw new UnacceptableItemException("has more than " + MAX_TAGS + " tags, too many for a page");
        }
    }

    /** A file is called by its name, a page that was fetched by its address. */
    private static String id(Document document, String file, @Nullable String address) {
        return address == null || document.id() != null ? file : address;
    }
}
