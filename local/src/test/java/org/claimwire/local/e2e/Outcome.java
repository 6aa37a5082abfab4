package org.claimwire.local.e2e;

import java.util.Map;
import java.util.TreeMap;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;

/**
 * What is left at rest: the last state of every claim, and the last value of every key on the compacted topics, where a
 * tombstone equals an absent key.
 *
 * @param claims by claim id
 * @param tallies by source key
 * @param situations by situation key
 * @param alerts by alert id
 */
record Outcome(
        Map<String, Claim> claims,
        Map<String, SourceTally> tallies,
        Map<String, Situation> situations,
        Map<String, Alert> alerts) {

    Outcome {
        claims = new TreeMap<>(claims);
        tallies = new TreeMap<>(tallies);
        situations = new TreeMap<>(situations);
        alerts = new TreeMap<>(alerts);
    }

    /** What the oracle says. */
    static Outcome of(OfflineReplay replay) {
        return new Outcome(replay.claims(), replay.tallies(), replay.situations(), replay.alerts());
    }
}
