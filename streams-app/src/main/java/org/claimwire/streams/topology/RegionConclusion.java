package org.claimwire.streams.topology;

import org.claimwire.streams.region.RegionChange.ToldAlert;
import org.claimwire.streams.region.RegionChange.ToldSituation;
import org.claimwire.streams.situation.StandingFigure;

/** What a change in a country leads to. */
public sealed interface RegionConclusion {

    /** A situation as it is now, under its key. */
    record SituationChanged(ToldSituation situation) implements RegionConclusion {}

    /** An alert as it is now, under its id. */
    record AlertChanged(ToldAlert alert) implements RegionConclusion {}

    /** What a source stands by now, under its key. */
    record PositionChanged(StandingFigure figure) implements RegionConclusion {}
}
