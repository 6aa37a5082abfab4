package org.claimwire.local.e2e;

import java.util.Map;
import java.util.TreeMap;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.v1.Claim;
import org.claimwire.v1.SourceTally;

/**
 * What is left at rest: the last state of every claim, and the last value of every key on the compacted topics, where a
 * tombstone equals an absent key.
 *
 * @param claims by claim id
 * @param tallies by source key
 */
record Outcome(Map<String, Claim> claims, Map<String, SourceTally> tallies) {

    Outcome {
        claims = new TreeMap<>(claims);
        tallies = new TreeMap<>(tallies);
    }

    /** What the oracle says. */
    static Outcome of(OfflineReplay replay) {
        return new Outcome(replay.claims(), replay.tallies());
    }
}
