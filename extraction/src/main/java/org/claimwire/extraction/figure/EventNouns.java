package org.claimwire.extraction.figure;

import java.util.Set;

/** Nouns for what the figures of an item are told of. */
final class EventNouns {

    /** One event. */
    static final Set<String> ONE = Set.of(
            "accident",
            "ambush",
            "assault",
            "attack",
            "blast",
            "bombing",
            "clash",
            "crash",
            "explosion",
            "fire",
            "incident",
            "killing",
            "murder",
            "raid",
            "rampage",
            "shooting",
            "shootout",
            "stabbing",
            "strike",
            "violence");

    private EventNouns() {}
}
