package org.claimwire.dashboard.topics;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.claimwire.schemas.Topic;

/**
 * A topic that is followed, and what its records do to the view.
 *
 * @param topic the topic
 * @param key the key that a value must come under
 * @param put takes a value; with the record, for when it came onto its topic
 * @param remove takes the key of a tombstone
 * @param <V> what the topic holds
 */
record Followed<V>(Topic<String, V> topic, Function<V, String> key, Put<V> put, Consumer<String> remove) {

    /**
     * Reads a record.
     *
     * @return what it does to the view
     * @throws SerializationException if it cannot be read, or stands under another key than its own
     */
    Runnable read(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new SerializationException("it has no key");
        }
        String name = new String(record.key(), StandardCharsets.UTF_8);
        V value = topic.value().deserializer().deserialize(record.topic(), record.headers(), record.value());
        if (value == null) {
            return () -> remove.accept(name);
        }
        if (!key.apply(value).equals(name)) {
            throw new SerializationException("its key is not that of its value");
        }
        return () -> put.put(value, record);
    }

    /** Takes a value. */
    @FunctionalInterface
    interface Put<V> {

        /** Puts it into the view. */
        void put(V value, ConsumerRecord<byte[], byte[]> record);
    }
}
