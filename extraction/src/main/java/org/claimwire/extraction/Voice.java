package org.claimwire.extraction;

/** Whose word a claim is. */
public enum Voice {
    /** A source named in the item. */
    ATTRIBUTED,
    /** Attributed by a cue that names nobody ("it was reported"). */
    UNATTRIBUTED,
    /** The outlet's own. */
    OUTLET
}
