package org.claimwire.streams.topology;

import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.v1.Claim;
import org.jspecify.annotations.Nullable;

/** What arrives at a source's partition. */
public sealed interface Account {

    /** A claim of the source, as it is on the topic of claims; null where the record holds none. */
    record OfClaim(@Nullable Claim claim) implements Account {}

    /** What the source says of one situation now. */
    record OfFigure(StandingFigure figure) implements Account {}
}
