package org.claimwire.streams.topology;

import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Notice;

/** What arrives at an item's partition. */
public sealed interface Arrival {

    /** A version of the item itself. */
    record OfVersion(ItemVersion version) implements Arrival {}

    /** What another item says of it. */
    record OfNotice(Notice notice) implements Arrival {}
}
