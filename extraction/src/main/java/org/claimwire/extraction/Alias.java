package org.claimwire.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor knows of one source: the names and keys that all stand for it.
 *
 * @param key the canonical key that they all get, such as {@code interior-ministry:kz}
 * @param names names as texts write them; case, accents and articles make no difference
 * @param keys keys that the reader gives to what is this source
 * @param name how the source is to be called, or null to call it as each text does
 * @param kind what it is; null only where no names are given, and every source keeps the kind it has
 */
public record Alias(
        String key,
        List<String> names,
        List<String> keys,
        @Nullable String name,
        @Nullable SourceKind kind) {

    /** Refuses an alias that could join what nobody can tell apart, or that says nothing. */
    public Alias {
        names = List.copyOf(names);
        keys = List.copyOf(keys);
        checkKey(key);
        keys.forEach(Alias::checkKey);
        if (names.isEmpty() && keys.isEmpty() && name == null && kind == null) {
            throw new IllegalArgumentException("\"" + key + "\" has neither names nor keys that stand for it");
        }
        if (!names.isEmpty() && kind == null) {
            throw new IllegalArgumentException("\"" + key + "\" has names, so it needs a kind, such as government");
        }
        if (kind == SourceKind.UNNAMED || kind == SourceKind.WITNESS) {
            throw new IllegalArgumentException("\"" + key + "\" cannot be " + kind + ": nobody could be held to it");
        }
        if (name != null && name.isBlank() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("\"" + key + "\" has a blank name");
        }
    }

    private static void checkKey(String key) {
        if (key.startsWith("unnamed:")) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is known within its item only and can stand for nobody");
        }
        int colon = key.indexOf(':');
        boolean whole = key.chars().noneMatch(c -> c == '#' || Character.isWhitespace(c));
        if (colon < 1 || colon == key.length() - 1 || !whole) {
            throw new IllegalArgumentException("\"" + key + "\" is no key; write one like interior-ministry:kz");
        }
    }
}
