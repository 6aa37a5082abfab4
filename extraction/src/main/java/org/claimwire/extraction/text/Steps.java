package org.claimwire.extraction.text;

import org.claimwire.extraction.UnreadableItemException;

/**
 * What reading one item may cost, and has cost so far.
 *
 * <p>A step is about one look at one token. The budget grows with the length of the item and no faster, so that reading
 * stays linear whatever a text holds; counting steps, unlike measuring time, gives the same answer on every machine.
 */
public final class Steps {

    private static final long PER_ITEM = 20_000;
    private static final long PER_UNIT = 150;

    private final long budget;
    private long taken;

    private Steps(long budget) {
        this.budget = budget;
    }

    /** The budget of an item of so many UTF-16 code units. */
    public static Steps forLength(int units) {
        return new Steps(PER_ITEM + PER_UNIT * units);
    }

    /**
     * Takes steps.
     *
     * @throws UnreadableItemException if the budget is spent
     */
    public void take(int steps) {
        taken += steps;
        if (taken > budget) {
            throw new UnreadableItemException("the item takes more than the " + budget
                    + " steps that its length allows; split it, or report its text");
        }
    }

    /** The steps taken so far. */
    public long taken() {
        return taken;
    }
}
