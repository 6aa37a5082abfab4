package org.claimwire.streams;

import java.util.List;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.WireItem;

/** What a desk sees: items of {@link StructuredReader}'s notation go in, situations and alerts come out. */
public final class Desk {

    /** Takes in versions of items, in this order. */
    public void receive(WireItem.Builder... versions) {
        throw new UnsupportedOperationException();
    }

    /** Takes in a version. */
    public void receive(WireItem version) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the watches of a country. */
    public void watch(String country, Watch... watches) {
        throw new UnsupportedOperationException();
    }

    /** The situations that there are now, in the order of their keys. */
    public List<Situation> situations() {
        throw new UnsupportedOperationException();
    }

    /** The alerts that there are now, in the order of their ids. */
    public List<Alert> alerts() {
        throw new UnsupportedOperationException();
    }

    /** Every value of a situation or alert that was told so far, in order; a tombstone is told as its key. */
    public List<Object> told() {
        throw new UnsupportedOperationException();
    }
}
