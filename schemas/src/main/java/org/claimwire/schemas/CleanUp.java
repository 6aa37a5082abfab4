package org.claimwire.schemas;

import org.apache.kafka.common.config.TopicConfig;

/** What the broker does with a topic's old records. */
public enum CleanUp {
    /** Drops them after the retention, counted from when they were appended. */
    DELETE(TopicConfig.CLEANUP_POLICY_DELETE),
    /** Keeps the last record of every key. */
    COMPACT(TopicConfig.CLEANUP_POLICY_COMPACT);

    private final String policy;

    CleanUp(String policy) {
        this.policy = policy;
    }

    /** The value of Kafka's {@code cleanup.policy}. */
    public String policy() {
        return policy;
    }
}
