package org.claimwire.streams.situation;

/** Whether a source stands by a figure. */
public enum PositionStatus {
    STANDING,
    /** The source has another figure now, or had a later one already when this came. */
    SUPERSEDED,
    /** No item that carried it holds it any longer. */
    WITHDRAWN,
    /** The source has taken it back. */
    RETRACTED
}
