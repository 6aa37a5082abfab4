package org.claimwire.dashboard.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How up to date the view is.
 *
 * @param state in one word
 * @param reason what is amiss, in a sentence; null while all is well
 * @param topics every topic that is followed
 * @param lastRecordAt when the last record came onto its topic; null before the first
 * @param unreadable how many records could not be read
 */
public record Progress(
        State state,
        @Nullable String reason,
        List<TopicLag> topics,
        @Nullable Instant lastRecordAt,
        long unreadable) {

    /** How many records the view is behind, on all topics. */
    public long lag() {
        return topics.stream().mapToLong(TopicLag::lag).sum();
    }

    /** How up to date it is. */
    public enum State {
        /** What was on the topics at the start has not all been read. */
        STARTING,
        /** All that is on the topics is seen as it comes. */
        LIVE,
        /** It has been behind for some time. */
        STALE,
        /** Brokers or registry do not answer. */
        DISCONNECTED
    }

    /**
     * How far one topic has been read.
     *
     * @param topic its name
     * @param lag how many offsets are still to be read
     */
    public record TopicLag(String topic, long lag) {}
}
