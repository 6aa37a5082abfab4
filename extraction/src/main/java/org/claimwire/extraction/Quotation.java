package org.claimwire.extraction;

/** How a claim's content is given. */
public enum Quotation {
    /** In the source's own words, between quotation marks. */
    DIRECT,
    /** In the outlet's words. */
    INDIRECT,
    /** In both. */
    MIXED
}
