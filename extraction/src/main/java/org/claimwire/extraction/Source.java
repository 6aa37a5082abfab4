package org.claimwire.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, resolved within the item: a pronoun or a role already stands for the full name here.
 *
 * @param key the canonical key that joins mentions across items, such as {@code police:kz/almaty}; unnamed sources are
 *     keyed {@code unnamed:} + the item's uri + {@code #} + their words
 * @param name the fullest name in the item, as written
 * @param kind what the source is
 * @param person the person who spoke, or null if none is named
 * @param role the person's or unit's role ("spokesman"), or null if none is said
 * @param organisation the organisation spoken for, or null if none is known
 */
public record Source(
        String key,
        String name,
        SourceKind kind,
        @Nullable String person,
        @Nullable String role,
        @Nullable String organisation) {

    /** Refuses a source without key or name. */
    public Source {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a source needs a key and a name");
        }
    }
}
