package org.claimwire.extraction;

/** A part of a group that is counted apart. */
public enum Facet {
    CHILDREN,
    WOMEN
}
