package org.claimwire.streams.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time at which a record was appended, guarded.
 *
 * <p>On topics that Claimwire has created the broker stamps it. One that somebody else created may carry the producers' times:
 * one from the future would make everything look untouched for a horizon, and a negative one would stop the thread.
 */
public final class AppendTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        return record.timestamp() < 0 ? Math.max(partitionTime, 0) : Math.min(record.timestamp(), now);
    }
}
