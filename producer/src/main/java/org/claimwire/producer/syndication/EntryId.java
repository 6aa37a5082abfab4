package org.claimwire.producer.syndication;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.claimwire.producer.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is called over all its versions, in this order: its id, which stands for itself if it is an absolute URI
 * that is unique in the world (http, https, tag, urn); another id of its outlet; its link, as that outlet's word for it,
 * since an aggregator links to the same page as the outlet itself; a hash of its words, by which a changed entry is
 * another item.
 */
final class EntryId {

    private static final Set<String> UNIQUE = Set.of("http", "https", "tag", "urn");

    private static final int HASH_DIGITS = 32;

    private EntryId() {}

    /** The id of an entry. */
    static String of(FeedEntry entry, @Nullable String link) {
        if (entry.id() != null) {
            return of(entry.id());
        }
        return link == null ? "sha256-" + hash(entry) : ofOutlet(link);
    }

    /** The id as it is if it is a URI that is unique in the world, else as the outlet's own. */
    static String of(String id) {
        URI uri = FeedLink.uri(id);
        boolean isUnique = uri != null
                && uri.isAbsolute()
                && UNIQUE.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        return isUnique ? id : ofOutlet(id);
    }

    /** What would pass for an absolute URI is written as a relative one (RFC 3986, section 4.2: {@code ./this:that}). */
    private static String ofOutlet(String id) {
        URI uri = FeedLink.uri(id);
        return uri != null && uri.isAbsolute() ? "./" + id : id;
    }

    private static String hash(FeedEntry entry) {
        return Sha256.hex(entry.title() + "\0" + entry.text()).substring(0, HASH_DIGITS);
    }
}
