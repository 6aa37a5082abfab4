package org.claimwire.local.cli.json;

/** What the lines of items tell. */
public enum Scope {
    /** What was read. */
    READING,
    /** What was read, and the incident it belongs to: null where none is concluded. */
    CONCLUSIONS
}
