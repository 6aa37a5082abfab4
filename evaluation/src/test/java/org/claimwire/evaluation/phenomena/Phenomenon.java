package org.claimwire.evaluation.phenomena;

import java.util.Locale;

/** A way in which wires attribute; its cases stand in the resource file of its name. */
enum Phenomenon {
    DIRECT,
    INDIRECT,
    MIXED,
    SPLIT_QUOTES,
    PARAGRAPH_QUOTES,
    CUES_BEFORE,
    CUES_INSIDE,
    CUES_AFTER,
    ACCORDING_TO,
    NOMINAL_CUES,
    PASSIVES,
    HEADLINES,
    GROUP_SOURCES,
    UNNAMED_SOURCES,
    RESOLVED_SOURCES,
    NESTED_SAYINGS,
    DENIALS,
    HEDGES,
    NEGATIONS,
    NOT_SAID,
    CHANNELS,
    RELAYS,
    SAID_DAYS,
    SAID_HOURS,
    DATELINES,
    CREDITS,
    FOREIGN_WORDS;

    /** The name of its file: "split-quotes.txt". */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
