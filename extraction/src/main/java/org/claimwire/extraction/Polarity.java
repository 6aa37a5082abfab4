package org.claimwire.extraction;

/** Whether the source stands by a figure. */
public enum Polarity {
    ASSERTED,
    /** The source says that it is not so. */
    DENIED,
    /** The source takes back what it, or someone for it, had said. */
    RETRACTED
}
