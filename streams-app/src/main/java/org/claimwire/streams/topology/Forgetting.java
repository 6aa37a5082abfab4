package org.claimwire.streams.topology;

import java.time.Duration;

/**
 * How often stores look for what they may forget.
 *
 * <p>The clock only says when to look. What is forgotten follows from the append times of the records that the task has seen;
 * each look takes a bounded number, so that a long silence does not end in one huge transaction.
 */
final class Forgetting {

    /** The pause between two looks. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private Forgetting() {}
}
