package org.claimwire.streams.incident;

import org.claimwire.extraction.EventKind;
import org.claimwire.streams.rows.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What happened where.
 *
 * @param id its name on all topics: 32 hexadecimal digits
 * @param country ISO 3166-1 alpha-2
 * @param kind the kind of event
 * @param watch the editor's watch that it is, or null
 */
public record Incident(
        String id, String country, EventKind kind, @Nullable String watch) {

    /** The incident that a unit has founded. */
    static Incident foundedBy(Unit unit) {
        String id = Hash.of(unit.uri(), unit.region(), unit.scope(), unit.kind().name());
        return new Incident(id, unit.region(), unit.kind(), null);
    }

    /** The incident that an editor has laid down. */
    static Incident of(String country, Watch watch) {
        return new Incident(Hash.of("watch", country, watch.name()), country, EventKind.UNKNOWN, watch.name());
    }
}
