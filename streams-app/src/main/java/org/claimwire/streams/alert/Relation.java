package org.claimwire.streams.alert;

/** How two standing figures of two sources stand to one another. */
enum Relation {
    /** Some count satisfies both. */
    AGREE,
    /** The later one is higher: perhaps it is just newer. */
    OUTRUN,
    /** The lower one is known to be no older. */
    CONTRADICT,
    /** They agree only because one is open, and lie far apart. */
    DIVERGE,
    /** They exclude one another, but nobody can say which is the newer. */
    DIFFER
}
