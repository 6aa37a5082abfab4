package org.claimwire.streams.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, which a desk must keep apart from all else that did.
 *
 * @param kind the kind of event
 * @param places where, in the notation of figures, the widest first and the others within it
 * @param slugline the slugline of its items, or null if only their words tie them together
 * @param words the words that its items share
 * @param happened the day on which it happened, if its items say so, or null
 * @param start when the first figure was true, on the hour
 */
record Story(
        EventKind kind,
        List<String> places,
        @Nullable String slugline,
        List<String> words,
        @Nullable String happened,
        Instant start) {

    Story {
        places = List.copyOf(places);
        words = List.copyOf(words);
    }

    /** The lines of an item's text around its claims. */
    List<String> context() {
        List<String> lines = new ArrayList<>();
        lines.add("terms: " + String.join(" ", words));
        if (happened != null) {
            lines.add("happened: " + happened);
        }
        return lines;
    }

    String widest() {
        return places.get(0);
    }

    /** Whether attackers may be among the dead. */
    boolean isAnAttack() {
        return kind == EventKind.ATTACK || kind == EventKind.SHOOTING || kind == EventKind.BOMBING;
    }
}
