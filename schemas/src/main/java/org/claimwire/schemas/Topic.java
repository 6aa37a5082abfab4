package org.claimwire.schemas;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic: its name, what it holds, and how the broker keeps it, in one place.
 *
 * <p>Event time lives in the values. Records are stamped by the broker as they are appended, so that a story of 2022
 * outlives its retention and a time from the future is refused by nobody.
 *
 * @param name the full name, prefix included
 * @param key writes and reads the keys
 * @param value writes and reads the values
 * @param cleanUp what happens to old records
 * @param retention how long records of a {@link CleanUp#DELETE} topic stay; ignored for a compacted one
 * @param partitions how many partitions to create it with; never changed afterwards, because keys stay where they are
 * @param maxRecordBytes the largest batch that the broker takes
 */
public record Topic<K, V>(
        String name,
        Serde<K> key,
        Serde<V> value,
        CleanUp cleanUp,
        Duration retention,
        int partitions,
        int maxRecordBytes) {

    /** What an {@code Admin} creates; the replication factor is the broker's default. */
    public NewTopic toCreate() {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanUp.policy());
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxRecordBytes));
        if (cleanUp == CleanUp.DELETE) {
            settings.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
