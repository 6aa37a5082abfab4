package org.claimwire.dashboard.topics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.Progress.State;
import org.claimwire.dashboard.view.Progress.TopicLag;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of the topics gets on.
 *
 * <p>A topic that never rests has always something to be read. So the view counts as up to date while it has seen, within some
 * time, all that was there at one moment. Written by one thread, safe for many that read.
 */
final class Pace {

    private final Clock clock;
    private final Duration staleAfter;
    private final AtomicLong unreadable = new AtomicLong();
    private volatile @Nullable String trouble;
    private volatile @Nullable Instant seenAllAt;
    private volatile @Nullable Instant lastRecordAt;
    private volatile List<TopicLag> topics = List.of();
    private @Nullable Instant markedAt;
    private Map<TopicPartition, Long> mark = Map.of();

    Pace(Clock clock, Duration staleAfter) {
        this.clock = clock;
        this.staleAfter = staleAfter;
    }

    /** A look at where the partitions end, and how far each has been read. */
    void looked(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        trouble = null;
        if (markedAt != null && isReached(mark, positions)) {
            seenAllAt = markedAt;
            markedAt = null;
        }
        if (markedAt == null) {
            markedAt = clock.instant();
            mark = Map.copyOf(ends);
            if (isReached(mark, positions)) {
                seenAllAt = markedAt;
                markedAt = null;
            }
        }
        topics = lags(ends, positions);
    }

    /** Whether something has come that is not known to have been read, so that a look is worth while after every poll. */
    boolean isBehind() {
        return markedAt != null;
    }

    /** Brokers or registry do not answer. */
    void troubled(String why) {
        trouble = why;
    }

    /** A record was taken that came onto its topic at this time. */
    void taken(Instant appended) {
        Instant last = lastRecordAt;
        lastRecordAt = last == null || appended.isAfter(last) ? appended : last;
    }

    /** A record could not be read; how many there have been. */
    long unreadable() {
        return unreadable.incrementAndGet();
    }

    Progress progress() {
        String why = trouble;
        Instant seen = seenAllAt;
        State state = State.LIVE;
        if (why != null) {
            state = State.DISCONNECTED;
        } else if (seen == null) {
            state = State.STARTING;
        } else if (Duration.between(seen, clock.instant()).compareTo(staleAfter) > 0) {
            state = State.STALE;
            why = "records come faster than they are read since " + seen;
        }
        return new Progress(state, why, topics, lastRecordAt, unreadable.get());
    }

    private static boolean isReached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static List<TopicLag> lags(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        Map<String, Long> lags = new HashMap<>();
        ends.forEach((partition, end) ->
                lags.merge(partition.topic(), Math.max(0, end - positions.getOrDefault(partition, 0L)), Long::sum));
        return new TreeMap<>(lags)
                .entrySet().stream()
                        .map(lag -> new TopicLag(lag.getKey(), lag.getValue()))
                        .toList();
    }
}
