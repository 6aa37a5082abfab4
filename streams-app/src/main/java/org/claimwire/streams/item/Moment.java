package org.claimwire.streams.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn in an item's life: a version, or a notice that silences those before it.
 *
 * @param time its event time, never before that of the moment before it
 * @param undated whether that time is only when an item was received: its own, or that of the version that it must not precede
 * @param version the version that speaks from now on, or null if nothing does
 * @param silence why nothing does, or null if the version speaks
 */
record Moment(
        Instant time,
        boolean undated,
        @Nullable ReadVersion version,
        @Nullable WithdrawalReason silence) {

    static Moment of(ReadVersion version, Instant time, boolean undated) {
        WithdrawalReason silence = version.status().withdraws();
        return silence == null ? new Moment(time, undated, version, null) : new Moment(time, undated, null, silence);
    }

    static Moment of(Notice notice, Instant time, boolean undated) {
        return new Moment(time, undated, null, notice.kind().reason());
    }
}
