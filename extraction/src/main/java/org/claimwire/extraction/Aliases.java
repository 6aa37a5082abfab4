package org.claimwire.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.extraction.source.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * All that an editor knows of sources beyond the reader's own lists.
 *
 * <p>What is read is a function of an item and of these, so every claim carries their {@link #hash}.
 */
public final class Aliases {

    /** The hash where there are none. */
    public static final String NO_HASH = "none";

    /** No aliases. */
    public static final Aliases NONE = new Aliases(List.of());

    private static final int HASH_BYTES = 16;

    private final Map<String, Alias> byKey = new HashMap<>();
    private final Map<String, Alias> byName = new TreeMap<>();
    private final String hash;

    private Aliases(List<Alias> aliases) {
        aliases.forEach(this::add);
        for (Alias alias : aliases) {
            Alias further = byKey.get(alias.key());
            if (further != null && !further.key().equals(alias.key())) {
                throw new IllegalArgumentException("\"" + alias.key() + "\" stands for \"" + further.key()
                        + "\" itself; let its names and keys stand for that");
            }
        }
        hash = aliases.isEmpty() ? NO_HASH : hash(aliases);
    }

    /**
     * These aliases.
     *
     * @throws IllegalArgumentException if a name or key stands for two sources
     */
    public static Aliases of(List<Alias> aliases) {
        return aliases.isEmpty() ? NONE : new Aliases(aliases);
    }

    private void add(Alias alias) {
        put(byKey, alias.key(), alias.key(), alias);
        alias.keys().forEach(key -> put(byKey, key, key, alias));
        alias.names().forEach(name -> put(byName, SourceName.slug(name), name, alias));
    }

    private static void put(Map<String, Alias> map, String key, String written, Alias alias) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("\"" + written + "\" has no letter or digit to be known by");
        }
        Alias before = map.put(key, alias);
        if (before != null && before != alias) {
            throw new IllegalArgumentException(
                    before.key().equals(alias.key())
                            ? "\"" + alias.key() + "\" comes twice; make one entry of both"
                            : "\"" + written + "\" stands for \"" + before.key() + "\" and for \"" + alias.key()
                                    + "\"");
        }
    }

    /** A source under the key, name and kind that the aliases give it; the same source if they say nothing of it. */
    public Source of(Source source) {
        Alias alias = byKey.get(source.key());
        if (alias == null) {
            alias = byName.get(SourceName.slug(source.name()));
        }
        if (alias == null && source.person() != null) {
            alias = byName.get(SourceName.slug(source.person()));
        }
        return alias == null ? source : named(source, alias);
    }

    private static Source named(Source source, Alias alias) {
        return new Source(
                alias.key(),
                alias.name() == null ? source.name() : alias.name(),
                alias.kind() == null ? source.kind() : alias.kind(),
                source.person(),
                source.role(),
                source.organisation());
    }

    /** The written names of organisations with their aliases, for a reader that looks for them in a text. */
    public Map<String, Alias> organisations() {
        Map<String, Alias> organisations = new TreeMap<>();
        for (Alias alias : new TreeMap<>(byKey).values()) {
            if (alias.kind() != SourceKind.PERSON) {
                alias.names()
                        .forEach(name -> organisations.put(SourceName.bare(name).replace('\u2019', '\''), alias));
            }
        }
        return organisations;
    }

    /** What tells these aliases from any others, whatever the order they are given in: hexadecimal digits, or {@code none}. */
    public String hash() {
        return hash;
    }

    private static String hash(List<Alias> aliases) {
        TreeSet<String> entries = new TreeSet<>();
        for (Alias alias : aliases) {
            String target = "\t" + alias.key() + "\t" + text(alias.name()) + "\t" + text(alias.kind());
            entries.add("key\t" + alias.key() + target);
            alias.keys().forEach(key -> entries.add("key\t" + key + target));
            alias.names().forEach(name -> entries.add("name\t" + SourceName.slug(name) + target));
        }
        byte[] bytes = entries.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
