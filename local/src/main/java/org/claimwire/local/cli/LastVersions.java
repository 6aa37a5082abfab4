package org.claimwire.local.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.Origin;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.ItemVersion;

/** The last version of every item, in the order in which the items first came. */
final class LastVersions {

    private final Map<String, Given> byUri = new LinkedHashMap<>();

    /**
     * Takes in a version.
     *
     * @throws org.claimwire.streams.border.BadItemException if it is none
     */
    void add(AcceptedItem accepted) {
        ItemVersion version = ItemVersions.of(accepted.item().getUri(), accepted.item(), place(accepted.origin()));
        Given given = new Given(accepted.id(), accepted.origin(), version);
        byUri.merge(version.uri(), given, LastVersions::later);
    }

    private static Given later(Given kept, Given now) {
        return now.version().id().compareTo(kept.version().id()) > 0 ? now : kept;
    }

    Collection<Given> all() {
        return byUri.values();
    }

    /** The place in a file as the pipeline names places: the file in a topic's stead, the line as offset. */
    static org.claimwire.streams.item.Origin place(Origin origin) {
        return new org.claimwire.streams.item.Origin(origin.name(), 0, origin.line());
    }

    /**
     * A version as somebody gave it.
     *
     * @param id its item's id there
     * @param origin where it stands
     * @param version what it says
     */
    record Given(String id, Origin origin, ItemVersion version) {}
}
