package org.claimwire.streams.item;

import java.time.Instant;
import org.claimwire.extraction.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What one version of one item says of another item: that it replaces it, or withdraws it. It may come before the item.
 *
 * @param target the uri of the item spoken of
 * @param kind what is said
 * @param uri the item that says it
 * @param id the version that says it
 * @param outlet the outlet that says it, or null if unknown
 * @param feed the feed that brought it, or null
 * @param time the event time of that version
 * @param precision how much of that time was stated; a notice dated by the day covers the whole day
 * @param origin where its record stands, for whoever must look at it
 */
public record Notice(
        String target,
        Kind kind,
        String uri,
        VersionId id,
        @Nullable String outlet,
        @Nullable String feed,
        Instant time,
        TimePrecision precision,
        Origin origin) {

    /** What a notice says of its target. */
    public enum Kind {
        /** Another item stands in its place. */
        REPLACES(WithdrawalReason.CORRECTED),
        /** It is killed. */
        WITHDRAWS(WithdrawalReason.KILLED);

        private final WithdrawalReason reason;

        Kind(WithdrawalReason reason) {
            this.reason = reason;
        }

        /** Why the target's claims no longer stand. */
        public WithdrawalReason reason() {
            return reason;
        }
    }

    /** The last moment whose versions the notice still covers. */
    Instant covers() {
        return time.plus(precision.width()).minusMillis(precision.width().isZero() ? 0 : 1);
    }
}
