package org.claimwire.extraction;

/** What a figure sums up. */
public enum Measure {
    /** All so far. */
    TOTAL,
    /** What came on top: "another 12". */
    INCREMENT,
    /** A stretch of time: "in the past 24 hours". */
    PERIOD,
    /** A state at one time: so many in hospital, so many missing. */
    STOCK
}
