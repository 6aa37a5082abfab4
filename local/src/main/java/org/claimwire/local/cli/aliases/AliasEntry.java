package org.claimwire.local.cli.aliases;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.SourceKind;
import org.jspecify.annotations.Nullable;

/** One alias as a file has it. */
final class AliasEntry {

    private static final Set<String> FIELDS = Set.of("key", "names", "keys", "name", "kind");

    private AliasEntry() {}

    /**
     * Reads one entry.
     *
     * @throws ConfigException if it is no alias; the message says where it stands
     */
    static Alias of(Config entry) {
        for (String field : entry.root().keySet()) {
            if (!FIELDS.contains(field)) {
                throw bad(entry, field, "an alias has key, names, keys, name and kind");
            }
        }
        String key = entry.getString("key");
        try {
            return new Alias(key, list(entry, "names"), list(entry, "keys"), name(entry), kind(entry));
        } catch (IllegalArgumentException e) {
            throw bad(entry, "key", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> list(Config entry, String field) {
        return entry.hasPath(field) ? entry.getStringList(field) : List.of();
    }

    private static @Nullable String name(Config entry) {
        return entry.hasPath("name") ? entry.getString("name") : null;
    }

    private static @Nullable SourceKind kind(Config entry) {
        if (!entry.hasPath("kind")) {
            return null;
        }
        String word = entry.getString("kind");
        return Arrays.stream(SourceKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> bad(
                        entry,
                        "kind",
                        "\"" + word + "\" is no kind of source; there are "
                                + Arrays.stream(SourceKind.values())
                                        .map(AliasEntry::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static ConfigException bad(Config entry, String field, String why) {
        return new ConfigException.BadValue(
                entry.root().getOrDefault(field, entry.root()).origin(), field, why);
    }
}
