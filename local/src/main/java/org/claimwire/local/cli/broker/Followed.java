package org.claimwire.local.cli.broker;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A topic that is followed, and what is done with its records.
 *
 * @param topic the topic
 * @param sink takes every record; its exceptions end the following
 * @param <V> what the topic holds
 */
public record Followed<V>(Topic<?, V> topic, Sink<? super V> sink) {

    /** Reads a record and hands it on. */
    void take(ConsumerRecord<byte[], byte[]> record) {
        sink.take(record, topic.value().deserializer().deserialize(record.topic(), record.headers(), record.value()));
    }

    /** Takes the records of one topic. */
    @FunctionalInterface
    public interface Sink<V> {

        /**
         * Takes one record.
         *
         * @param record the record as it stands on the topic
         * @param value what it says; null for a tombstone
         */
        void take(ConsumerRecord<byte[], byte[]> record, @Nullable V value);
    }
}
