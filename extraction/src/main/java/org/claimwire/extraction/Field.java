package org.claimwire.extraction;

/** The part of an item that a {@link Span} lies in. */
public enum Field {
    /** The headline. */
    TITLE,
    /** The body. */
    TEXT
}
