package org.claimwire.extraction.learned;

/** What a word does in an attribution. */
public enum Part {
    SOURCE,
    CUE,
    CONTENT
}
