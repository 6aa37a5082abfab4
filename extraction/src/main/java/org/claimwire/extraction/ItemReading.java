package org.claimwire.extraction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that was read in one version of an item.
 *
 * @param claims in the order of the text, the headline's first
 * @param figures in the order of the text, the headline's first; each is stated by exactly one claim
 * @param context what the item says around them
 * @param language the BCP 47 tag of the language that the text is in, {@code und} if it shows none; only {@code en} is read
 */
public record ItemReading(List<Claim> claims, List<Figure> figures, ItemContext context, String language) {

    private static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";

    /** What is read in a text that says nothing, and of one that nobody has asked. */
    public static final ItemReading EMPTY = unread(UNKNOWN);

    /** Copies both lists. A reading kept without its language has none. */
    public ItemReading(List<Claim> claims, List<Figure> figures, ItemContext context, @Nullable String language) {
        this.claims = List.copyOf(claims);
        this.figures = List.copyOf(figures);
        this.context = context;
        this.language = language != null ? language : this.claims.isEmpty() ? UNKNOWN : ENGLISH;
    }

    /** What is read in English, the only language that is. */
    public ItemReading(List<Claim> claims, List<Figure> figures, ItemContext context) {
        this(claims, figures, context, ENGLISH);
    }

    /** A text in a language that is not read. */
    public static ItemReading unread(String language) {
        return new ItemReading(List.of(), List.of(), ItemContext.EMPTY, Objects.requireNonNull(language));
    }

    /** Whether the text was read; if not, that there is no claim says nothing. */
    public boolean wasRead() {
        return language.equals(ENGLISH);
    }
}
