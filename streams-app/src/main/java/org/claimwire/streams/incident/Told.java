package org.claimwire.streams.incident;

import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.Polarity;
import org.claimwire.streams.item.TrackedClaim;
import org.claimwire.streams.item.TrackedFigure;

/**
 * A figure with the claim that tells it.
 *
 * @param claim the claim
 * @param tracked the figure
 */
public record Told(TrackedClaim claim, TrackedFigure tracked) {

    /** What it says. */
    public Figure figure() {
        return tracked.figure();
    }

    /** Where it counts. */
    public Place place() {
        Place place = figure().place();
        if (place == null) {
            throw new IllegalStateException("only figures with a place tell of an event");
        }
        return place;
    }

    /** Whether the item still holds it. */
    public boolean stands() {
        return claim.life().stands();
    }

    /** Whether it is a count that a source stands by: asserted, dated, of a known interval, and of all so far. */
    public boolean isCount() {
        return isDated()
                && figure().polarity() == Polarity.ASSERTED
                && !claim.claim().negated();
    }

    /** Whether it is a total or stock of a known interval, whatever its source says of it, in an item that tells its time. */
    public boolean isDated() {
        Measure measure = figure().measure();
        return !claim.undated()
                && figure().interval() != null
                && (measure == Measure.TOTAL || measure == Measure.STOCK);
    }
}
