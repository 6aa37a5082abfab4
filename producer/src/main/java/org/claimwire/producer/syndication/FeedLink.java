package org.claimwire.producer.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import org.claimwire.producer.FieldWords;
import org.claimwire.producer.UnacceptableItemException;
import org.jspecify.annotations.Nullable;

/** Addresses in feeds. One that is none, or that a page must not link to, is left out: an item needs no address. */
final class FeedLink {

    private FeedLink() {}

    /**
     * An address that a page may link to.
     *
     * @param address as written; null if there is none
     * @param base against which a relative one counts; null if nothing is known
     * @return null if it is no http or https address
     */
    static @Nullable String resolved(@Nullable String address, @Nullable URI base) {
        URI uri = uri(address);
        if (uri == null) {
            return null;
        }
        try {
            return FieldWords.link((base == null ? uri : withPath(base).resolve(uri)).toString());
        } catch (UnacceptableItemException | IllegalArgumentException notALink) {
            return null;
        }
    }

    /** RFC 3986, section 5.2.3: a base without a path has the path {@code /}. Java leaves it out. */
    static URI withPath(URI base) {
        return base.getRawPath() == null || base.getRawPath().isEmpty() ? base.resolve("/") : base;
    }

    /** The words as a URI; null if they are none. */
    static @Nullable URI uri(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : new URI(words.strip());
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
