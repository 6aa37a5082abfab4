package org.claimwire.producer.newsml;

import java.time.Instant;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.Given;
import org.claimwire.producer.ItemDraft;
import org.claimwire.producer.Limits;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.UnacceptableItemException;
import org.claimwire.producer.xml.XmlCursor;
import org.claimwire.v1.StatedTime;

/**
 * A {@code newsItem} of NewsML-G2, one version of one item.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code @guid}, {@code @version}</td><td>the id, and the version; an absolute URI is the uri itself</td></tr>
 * <tr><td>{@code itemMeta/provider}</td><td>the outlet: its name, else its literal, else its code</td></tr>
 * <tr><td>{@code versionCreated}, {@code firstCreated}</td><td>the version's time; published (without it {@code
 *     contentCreated})</td></tr>
 * <tr><td>{@code pubStatus}</td><td>usable if missing; any that is not the IPTC's is refused</td></tr>
 * <tr><td>{@code embargoed}</td><td>the time before which it is not sent on; empty: refused until it is lifted. What is not
 *     usable goes out at once, without its words</td></tr>
 * <tr><td>{@code edNote}</td><td>the note to editors, a line each</td></tr>
 * <tr><td>{@code link}</td><td>of {@code irel:previousVersion} or {@code irel:replaces} to another guid: the item replaces it</td></tr>
 * <tr><td>{@code contentMeta}</td><td>urgency, headline, slugline, subjects, places, language; {@link ContentMeta}</td></tr>
 * <tr><td>{@code rightsInfo}</td><td>the rights; {@link RightsInfo}</td></tr>
 * <tr><td>{@code contentSet}</td><td>the text; {@link ContentSet}</td></tr>
 * </table>
 */
final class NewsItem {

    private final XmlCursor xml;
    private final Codes codes = new Codes();
    private final ContentSet contentSet = new ContentSet();
    private final ItemDraft draft;
    private final String guid;
    private final ItemMeta itemMeta;
    private final ContentMeta contentMeta;

    private NewsItem(XmlCursor xml, Given given) throws UnacceptableItemException {
        this.xml = xml;
        this.draft = new ItemDraft(given);
        this.guid = requiredGuid(xml);
        String version = xml.attribute("version");
        if (version != null) {
            Limits.checkLength("version", version, Limits.ID_UNITS);
        }
        String language = FieldWords.language(xml.language());
        draft.id(guid).version(version).language(language);
        this.itemMeta = new ItemMeta(guid, codes);
        this.contentMeta = new ContentMeta(codes, language);
    }

    /**
     * Reads the item that the cursor stands at.
     *
     * @param origin where it stands
     * @param given stands for what the item does not say
     * @param receivedAt the time of receipt
     * @return the item, or that it was passed over because it is no text
     * @throws UnacceptableItemException if it is no item
     */
    static ParsedItem read(XmlCursor xml, Origin origin, Given given, Instant receivedAt)
            throws UnacceptableItemException {
        NewsItem item = new NewsItem(xml, given);
        item.readParts();
        String nature = item.itemMeta.otherNature();
        return nature == null
                ? item.toItem(origin, receivedAt)
                : new SkippedFile(origin, "it is a " + nature + " (ninat:" + nature + "); only text is read");
    }

    private static String requiredGuid(XmlCursor xml) throws UnacceptableItemException {
        String guid = xml.attribute("guid");
        if (guid == null) {
            throw new UnacceptableItemException("has no guid; every item needs one, the same over all its versions");
        }
        return guid;
    }

    private void readParts() throws UnacceptableItemException {
        xml.children(() -> {
            if (!NewsMl.isOurs(xml) || itemMeta.otherNature() != null) {
                return;
            }
            switch (xml.name()) {
                case "catalog" -> codes.readCatalog(xml);
                case "rightsInfo" -> new RightsInfo().read(xml, codes, draft);
                case "itemMeta" -> itemMeta.read(xml, draft);
                case "contentMeta" -> contentMeta.read(xml, draft);
                case "contentSet" -> contentSet.read(xml);
                default -> {
                    // not of the wire item
                }
            }
        });
    }

    private AcceptedItem toItem(Origin origin, Instant receivedAt) throws UnacceptableItemException {
        Instant embargoedUntil = itemMeta.embargoedUntil();
        StatedTime firstCreated = itemMeta.firstCreated();
        draft.published(firstCreated == null ? contentMeta.created() : firstCreated);
        contentSet.fill(draft, !contentMeta.hasHeadline());
        return new AcceptedItem(origin, guid, draft.toItem(receivedAt), embargoedUntil);
    }
}
