package org.claimwire.producer.syndication;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import java.util.List;
import java.util.Objects;
import org.claimwire.v1.StatedTime;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** An {@code entry} of Atom 1.0 (RFC 4287) or 0.3, whose times have other names. */
final class AtomEntry {

    private AtomEntry() {}

    /**
     * Reads an entry.
     *
     * @param entry as ROME reads it
     * @param element as it is written
     */
    static FeedEntry of(Entry entry, Element element) {
        StatedTime published = FeedTimes.first(
                EntryElements.own(element, "published"),
                EntryElements.own(element, "issued"),
                EntryElements.own(element, "created"));
        StatedTime changed =
                FeedTimes.first(EntryElements.own(element, "updated"), EntryElements.own(element, "modified"));
        Feed source = entry.getSource();
        String rights = FeedText.ofRss(entry.getRights());
        return new FeedEntry(
                FeedText.filled(entry.getId()),
                link(entry.getAlternateLinks()),
                FeedText.oneLine(text(entry.getTitleEx())),
                body(entry),
                changed == null ? published : changed,
                published,
                EntryElements.language(element),
                subjects(entry),
                rights == null && source != null ? FeedText.ofRss(source.getRights()) : rights,
                source == null ? null : FeedText.oneLine(text(source.getTitleEx())));
    }

    /** A text construct; null if there is none. */
    static @Nullable String text(@Nullable Content content) {
        return content == null ? null : FeedText.ofAtom(content.getType(), content.getValue());
    }

    /** The first content that is a text; content at another address is not fetched, the summary stands for it. */
    private static @Nullable String body(Entry entry) {
        return entry.getContents().stream()
                .map(AtomEntry::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text(entry.getSummary()));
    }

    /** A page before any other type. */
    private static @Nullable String link(List<Link> alternates) {
        return alternates.stream()
                .filter(link -> link.getType() == null || link.getType().contains("html"))
                .findFirst()
                .or(() -> alternates.stream().findFirst())
                .map(link -> link.getHrefResolved() == null ? link.getHref() : link.getHrefResolved())
                .map(FeedText::filled)
                .orElse(null);
    }

    private static List<String> subjects(Entry entry) {
        return entry.getCategories().stream()
                .map((Category category) -> category.getLabel() == null ? category.getTerm() : category.getLabel())
                .toList();
    }
}
