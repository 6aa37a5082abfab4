package org.claimwire.producer.syndication;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.Source;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.v1.StatedTime;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * An {@code item} of RSS 0.9x, 1.0 or 2.0 with the fields that RSS borrows: {@code content:encoded}, Dublin Core, Atom's
 * {@code updated}.
 */
final class RssEntry {

    private RssEntry() {}

    /**
     * Reads an item.
     *
     * @param item as ROME reads it
     * @param element as it is written
     */
    static FeedEntry of(Item item, Element element) {
        String pubDate = EntryElements.own(element, "pubDate");
        String date = EntryElements.dublinCore(element, "date");
        StatedTime published = FeedTimes.first(pubDate, EntryElements.terms(element, "created"), date);
        StatedTime changed = FeedTimes.first(
                EntryElements.atom(element, "updated"), EntryElements.terms(element, "modified"), date, pubDate);
        return new FeedEntry(
                id(item, element),
                link(item),
                FeedText.oneLine(FeedText.ofRss(item.getTitle())),
                text(item),
                changed,
                published,
                EntryElements.language(element),
                subjects(item, element),
                EntryElements.dublinCore(element, "rights"),
                source(item));
    }

    private static @Nullable String id(Item item, Element element) {
        Guid guid = item.getGuid();
        String about = element.getAttributeValue("about", FeedParts.RDF);
        return FeedText.filled(guid == null ? about : guid.getValue());
    }

    /** A guid is an address unless it says that it is none (RSS 2.0, guid). */
    private static @Nullable String link(Item item) {
        String link = FeedText.filled(item.getLink());
        Guid guid = item.getGuid();
        boolean isAddress = guid != null && guid.isPermaLink() && FeedLink.resolved(guid.getValue(), null) != null;
        return link == null && isAddress ? guid.getValue() : link;
    }

    private static @Nullable String text(Item item) {
        String content = item.getContent() == null
                ? null
                : FeedText.ofRss(item.getContent().getValue());
        if (content != null) {
            return content;
        }
        return item.getDescription() == null
                ? null
                : FeedText.ofRss(item.getDescription().getValue());
    }

    private static List<String> subjects(Item item, Element element) {
        List<String> subjects = new ArrayList<>();
        for (Category category : item.getCategories()) {
            subjects.add(category.getValue());
        }
        subjects.addAll(EntryElements.subjects(element));
        return subjects;
    }

    private static @Nullable String source(Item item) {
        Source source = item.getSource();
        return source == null ? null : FeedText.oneLine(FeedText.ofRss(source.getValue()));
    }
}
