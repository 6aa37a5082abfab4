package org.claimwire.streams.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.rows.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * What one item says of one event, as far as it tells which event it is.
 *
 * @param region ISO 3166-1 alpha-2 code of the country
 * @param uri the item
 * @param scope the narrowest path that holds all its places
 * @param kind the kind of event
 * @param places its places, when the item began to hold it
 * @param time the event time at which it did
 * @param until the event time at which it ceased to, or null if a current version holds it
 * @param founds whether it may found an incident
 * @param slugline the item's slugline, or null
 * @param headline the item's headline, or null
 * @param terms the words that set it apart
 * @param happened when the event happened, or null if the item does not say
 */
public record Unit(
        String region,
        String uri,
        String scope,
        EventKind kind,
        Set<Place> places,
        Instant time,
        @Nullable Instant until,
        boolean founds,
        @Nullable String slugline,
        @Nullable String headline,
        Set<String> terms,
        @Nullable StatedTime happened) {

    /** Standing ones in canonical order, then the others, the latest to end first. */
    static final Comparator<Unit> ORDER = Comparator.comparing((Unit unit) -> !unit.stands())
            .thenComparing(Unit::until, Comparator.nullsFirst(Comparator.<Instant>reverseOrder()))
            .thenComparing(Unit::time)
            .thenComparing(Unit::uri)
            .thenComparing(Unit::scope)
            .thenComparing(Unit::kind);

    /** Copies the sets. */
    public Unit {
        places = Set.copyOf(places);
        terms = Set.copyOf(terms);
    }

    /** Whether a current version holds it. */
    public boolean stands() {
        return until == null;
    }

    /** Its name within the region; no item has two units of one scope and kind. */
    String key() {
        return RowKey.of(uri, scope, kind.name());
    }
}
