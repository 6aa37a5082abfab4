package org.claimwire.extraction;

/** What happened to the people whom a figure counts. */
public enum Outcome {
    KILLED(false),
    INJURED(false),
    MISSING(true),
    DETAINED(true),
    ABDUCTED(false),
    DISPLACED(true),
    HOSPITALISED(true),
    RESCUED(false);

    private final boolean stock;

    Outcome(boolean stock) {
        this.stock = stock;
    }

    /** Whether the number can fall again as people are found, freed or discharged. */
    public boolean isStock() {
        return stock;
    }
}
