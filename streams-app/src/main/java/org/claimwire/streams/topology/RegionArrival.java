package org.claimwire.streams.topology;

import java.util.List;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.item.RegionReading;

/** What arrives at a country's partition. */
public sealed interface RegionArrival {

    /** What an item says of the country now. */
    record OfReading(RegionReading reading) implements RegionArrival {}

    /** The watches of the country, in place of those that it had. */
    record OfWatches(List<Watch> watches) implements RegionArrival {

        /** Copies the list. */
        public OfWatches {
            watches = List.copyOf(watches);
        }
    }
}
