package org.claimwire.streams.topology;

import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.TrackedClaim;

/** What reading an item leads to. */
public sealed interface Conclusion {

    /** A claim that is new, or in another state. */
    record ClaimChanged(TrackedClaim claim) implements Conclusion {}

    /** What the item now says of a region. */
    record RegionRead(RegionReading reading) implements Conclusion {}

    /** A notice that does not count, because it is neither the outlet's own nor from a feed named for it. */
    record NoticeRefused(Notice notice) implements Conclusion {}
}
