package org.claimwire.streams.item;

import org.jspecify.annotations.Nullable;

/**
 * The publishing status of a version.
 *
 * @see <a href="https://cv.iptc.org/newscodes/pubstatusg2/">IPTC publishing status</a>
 */
public enum PubStatus {
    /** May be published: it says what its text says. */
    USABLE(null),
    /** Not to be published for now: it says nothing. */
    WITHHELD(WithdrawalReason.WITHHELD),
    /** Not to be published any more: it says nothing. */
    CANCELED(WithdrawalReason.KILLED);

    private final @Nullable WithdrawalReason withdraws;

    PubStatus(@Nullable WithdrawalReason withdraws) {
        this.withdraws = withdraws;
    }

    /** Why the claims of earlier versions no longer stand under this status; null if that is up to the text. */
    public @Nullable WithdrawalReason withdraws() {
        return withdraws;
    }
}
