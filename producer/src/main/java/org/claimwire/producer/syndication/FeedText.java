package org.claimwire.producer.syndication;

import java.util.Locale;
import java.util.regex.Pattern;
import org.claimwire.producer.markup.MarkupText;
import org.jspecify.annotations.Nullable;

/** Texts of feeds as plain text. Atom says what a text is; RSS does not, and may hold HTML in any of its fields. */
final class FeedText {

    private static final Pattern MARKUP =
            Pattern.compile("<[A-Za-z/!][^<>]*+>|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private FeedText() {}

    /**
     * A text of RSS: HTML if there is a tag or an entity in it, else the words as they are.
     *
     * @return null if there are no words
     */
    static @Nullable String ofRss(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return filled(MARKUP.matcher(value).find() ? MarkupText.of(value) : value);
    }

    /**
     * A text of Atom (RFC 4287, sections 3.1 and 4.1.3.3).
     *
     * @param type {@code text}, {@code html}, {@code xhtml} or a media type; null means text
     * @return null if there are no words, or the type is no text, such as a picture
     */
    static @Nullable String ofAtom(@Nullable String type, @Nullable String value) {
        String media = type == null ? "text" : type.strip().toLowerCase(Locale.ROOT);
        if (value == null) {
            return null;
        }
        if (media.contains("html") || media.endsWith("/xml") || media.endsWith("+xml")) {
            return filled(MarkupText.of(value));
        }
        boolean isPlain = media.isEmpty() || media.equals("text") || media.startsWith("text/plain");
        return isPlain ? filled(value) : null;
    }

    /** Words on one line, as a headline has them. */
    static @Nullable String oneLine(@Nullable String words) {
        return words == null ? null : SPACE.matcher(words).replaceAll(" ");
    }

    /** Words without white space around them; null if nothing is left. */
    static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
