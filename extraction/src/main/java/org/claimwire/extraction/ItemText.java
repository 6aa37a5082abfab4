package org.claimwire.extraction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs of one version of one wire item.
 *
 * @param uri the item's address, unique over all outlets; unnamed sources are keyed by it
 * @param outlet the outlet as it writes its own name, or null if unknown
 * @param title the headline, or null if there is none
 * @param text the body, possibly empty; offsets count in it as it stands
 * @param published when the version was published, or null if unknown; said-times such as "on Thursday" count back from it
 * @param language the BCP 47 tag the item carries, or null if it carries none
 * @param country the ISO 3166-1 alpha-2 code of the country that the item or its feed is set in, or null if neither says
 */
public record ItemText(
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        String text,
        @Nullable StatedTime published,
        @Nullable String language,
        @Nullable String country) {

    /** Refuses an item without an address. */
    public ItemText {
        Objects.requireNonNull(text, "text");
        if (uri.isBlank()) {
            throw new IllegalArgumentException("an item needs a uri");
        }
    }

    /** The characters of a field; empty for a title that is absent. */
    public String field(Field field) {
        return switch (field) {
            case TITLE -> title == null ? "" : title;
            case TEXT -> text;
        };
    }

    /** The words that a span covers. */
    public String words(Span span) {
        return field(span.field()).substring(span.begin(), span.end());
    }
}
