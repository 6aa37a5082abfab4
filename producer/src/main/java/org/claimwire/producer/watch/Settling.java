package org.claimwire.producer.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Which files have come to rest: they look as they did some time ago. Not safe for threads. */
final class Settling {

    private final Duration settle;
    private final LongSupplier nanoTime;
    private final Map<String, Seen> seenById = new HashMap<>();

    Settling(Duration settle, LongSupplier nanoTime) {
        this.settle = settle;
        this.nanoTime = nanoTime;
    }

    /** Whether a file has looked like this for long enough; at its first look it has not. */
    boolean isAtRest(String id, FileState state) {
        long now = nanoTime.getAsLong();
        Seen seen = seenById.get(id);
        if (seen == null || !seen.state().equals(state)) {
            seenById.put(id, new Seen(state, now));
            return false;
        }
        return now - seen.since() >= settle.toNanos();
    }

    /** Forgets a file that has been read. */
    void forget(String id) {
        seenById.remove(id);
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> ids) {
        seenById.keySet().retainAll(ids);
    }

    private record Seen(FileState state, long since) {}
}
