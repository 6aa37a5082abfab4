package org.claimwire.local.cli;

import java.time.Duration;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.TopicConfig;

/** How long the broker keeps a topic's records, in words. */
final class TopicRetention {

    private TopicRetention() {}

    /** Such as "90 days"; "last of a key" for a compacted topic. */
    static String words(Config config) {
        if ("compact".equals(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value())) {
            return "last of a key";
        }
        return words(Long.parseLong(config.get(TopicConfig.RETENTION_MS_CONFIG).value()));
    }

    /** A retention in milliseconds, -1 for none. */
    static String words(long milliseconds) {
        if (milliseconds < 0) {
            return "for ever";
        }
        Duration retention = Duration.ofMillis(milliseconds);
        if (retention.toDays() > 0 && retention.equals(Duration.ofDays(retention.toDays()))) {
            return retention.toDays() + " days";
        }
        return retention.toHours() > 0 ? retention.toHours() + " hours" : retention.toSeconds() + " s";
    }
}
