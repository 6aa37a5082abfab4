package org.claimwire.streams.item;

/** Why a claim is withdrawn. */
public enum WithdrawalReason {
    /** The next version does not hold it, or another item replaces the whole. */
    CORRECTED,
    /** The item was canceled, or a notice killed it. */
    KILLED,
    /** The item is withheld. */
    WITHHELD,
    /** The next version gives the same figures to another source. */
    RENAMED,
    /** The same version was read again, by a newer reader. */
    REREAD
}
