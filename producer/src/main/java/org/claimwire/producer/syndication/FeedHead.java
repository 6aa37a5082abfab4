package org.claimwire.producer.syndication;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Channel;
import java.net.URI;
import java.util.List;
import org.claimwire.producer.Given;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself, for entries that say nothing else.
 *
 * @param title its title; null if it has none
 * @param base against which relative addresses count: its {@code xml:base}, else its own address, else where it was
 *     fetched; null if none of them is known
 * @param language a BCP 47 tag; null if it names none
 * @param rights its rights; null if it names none
 */
record FeedHead(
        @Nullable String title,
        @Nullable URI base,
        @Nullable String language,
        @Nullable String rights) {

    /**
     * Reads the head.
     *
     * @param feed the feed without its entries
     * @param root its root element
     * @param channel the element that its fields stand in
     */
    static FeedHead of(WireFeed feed, Element root, Element channel, Given given) {
        return feed instanceof Channel rss
                ? ofRss(rss, root, channel, given)
                : ofAtom((com.rometools.rome.feed.atom.Feed) feed, root, given);
    }

    /** The name of the outlet where neither settings nor entry name it: the title, else the host; null if neither is known. */
    @Nullable
    String outlet() {
        return title == null && base != null ? base.getHost() : title;
    }

    private static FeedHead ofRss(Channel feed, Element root, Element channel, Given given) {
        String copyright = FeedText.filled(feed.getCopyright());
        return new FeedHead(
                FeedText.oneLine(FeedText.ofRss(feed.getTitle())),
                base(root, feed.getLink(), given),
                EntryElements.firstLanguage(feed.getLanguage(), EntryElements.language(channel)),
                copyright == null ? EntryElements.dublinCore(channel, "rights") : copyright);
    }

    private static FeedHead ofAtom(com.rometools.rome.feed.atom.Feed feed, Element root, Given given) {
        List<Link> links = feed.getAlternateLinks();
        return new FeedHead(
                FeedText.oneLine(AtomEntry.text(feed.getTitleEx())),
                base(root, links.isEmpty() ? null : links.get(0).getHref(), given),
                EntryElements.language(root),
                FeedText.ofRss(feed.getRights()));
    }

    private static @Nullable URI base(Element root, @Nullable String link, Given given) {
        URI base = given.address();
        for (String words : new String[] {link, EntryElements.base(root)}) {
            URI uri = FeedLink.uri(words);
            if (uri != null) {
                base = base == null ? uri : FeedLink.withPath(base).resolve(uri);
            }
        }
        return base != null && base.isAbsolute() && !base.isOpaque() ? base : null;
    }
}
