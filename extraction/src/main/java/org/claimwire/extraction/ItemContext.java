package org.claimwire.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item says around its figures, by which two items are known to tell of one event.
 *
 * @param terms the words that set its headline and its lead apart, in lower case: names, nouns, numbers; at most 60
 * @param happened when the event happened, or null if the item does not say
 */
public record ItemContext(Set<String> terms, @Nullable StatedTime happened) {

    /** What a text that says nothing says. */
    public static final ItemContext EMPTY = new ItemContext(Set.of(), null);

    /** Copies the set. */
    public ItemContext {
        terms = Set.copyOf(terms);
    }
}
