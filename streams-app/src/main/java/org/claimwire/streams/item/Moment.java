package org.claimwire.streams.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn in an item's life: a version, or a notice that silences those before it.
 *
 * @param time its event time, never before that of the moment before it
 * @param version the version that speaks from now on, or null if nothing does
 * @param silence why nothing does, or null if the version speaks
 */
record Moment(
        Instant time,
        @Nullable ReadVersion version,
        @Nullable WithdrawalReason silence) {

    static Moment of(ReadVersion version, Instant time) {
        WithdrawalReason silence = version.status().withdraws();
        return silence == null ? new Moment(time, version, null) : new Moment(time, null, silence);
    }

    static Moment of(Notice notice, Instant time) {
        return new Moment(time, null, notice.kind().reason());
    }
}
