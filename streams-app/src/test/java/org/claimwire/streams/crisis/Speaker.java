package org.claimwire.streams.crisis;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gives figures.
 *
 * @param words how a line of the notation names them
 * @param key the source's key
 * @param media whether it is an outlet
 * @param outlet the outlet whose items speak in its own voice, or null if others carry its words
 */
record Speaker(
        String words, String key, boolean media, @Nullable String outlet) {

    /** Sources of every kind that is held to its word, one of them an outlet whom others quote. */
    static final List<Speaker> KNOWN = List.of(
            government("Interior Ministry"),
            government("Presidency"),
            of("City Police", "police"),
            of("Army", "military"),
            of("Health Ministry", "health"),
            of("Civil Defence", "rescue"),
            of("Red Crescent", "ngo"),
            of("Rebel Front", "armed_group"),
            of("Channel Nine", "media"));

    static Speaker government(String name) {
        return new Speaker(name, "test:" + slug(name), false, null);
    }

    static Speaker of(String name, String kind) {
        boolean media = kind.equals("media");
        return new Speaker(name + " [" + kind + "]", (media ? "outlet" : kind) + ":" + slug(name), media, null);
    }

    static Speaker ownVoice(String outlet) {
        return new Speaker("-", "outlet:" + slug(outlet), true, outlet);
    }

    /** Outlets repeat, so two of them are never held against one another. */
    boolean isComparedWith(Speaker other) {
        return !(media && other.media);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
