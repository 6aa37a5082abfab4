package org.claimwire.producer.advisory;

/** What an agency may tell editors to do with a story. */
public enum Kind {
    /** Take it back: it must not be used. */
    KILL,

    /** Perhaps take it back: the words may be read as a kill or otherwise, and only a person can tell. */
    DOUBTFUL_KILL,

    /** Hold it until further notice. */
    WITHHOLD,

    /** Hold it until the time that the outlet names. */
    EMBARGO,

    /** It mends an error, or takes back a part of a story. */
    CORRECTION,

    /** It brings a story again, with more in it or as it was. */
    UPDATE
}
