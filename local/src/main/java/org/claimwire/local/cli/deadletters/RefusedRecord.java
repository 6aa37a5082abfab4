package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.claimwire.local.cli.broker.SingleRecord;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.store.EmbeddedSchemaSerde;

/**
 * Finds the record that a letter was made of: the letter itself, or, where that holds a notice or nothing, the record that
 * still stands where it came in.
 */
public final class RefusedRecord {

    private final Settings settings;

    /** @param settings name the broker */
    public RefusedRecord(Settings settings) {
        this.settings = settings;
    }

    /**
     * The record with the key and the value that were refused; empty if it is kept nowhere any more.
     *
     * @param letter what is known of the letter
     * @param record the letter's own record
     * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
     */
    public Optional<ConsumerRecord<byte[], byte[]>> of(Letter letter, ConsumerRecord<byte[], byte[]> record) {
        if (!letter.isWithoutItsRecord()) {
            return Optional.of(record);
        }
        RecordPlace place = letter.record();
        return place == null
                ? Optional.empty()
                : SingleRecord.at(settings, new TopicPartition(place.topic(), place.partition()), place.offset())
                        .filter(found -> isItsRecord(found, letter, record));
    }

    /** A topic that was made anew counts its offsets from 0 again; another record must not be taken for the one that is meant. */
    private static boolean isItsRecord(
            ConsumerRecord<byte[], byte[]> found, Letter letter, ConsumerRecord<byte[], byte[]> record) {
        if ("notice".equals(letter.content())) {
            return found.key() != null
                    && new String(found.key(), UTF_8).equals(notice(record).uri());
        }
        return record.key() == null || Arrays.equals(found.key(), record.key());
    }

    /**
     * The notice that a letter holds.
     *
     * @throws SerializationException if it holds none
     */
    static Notice notice(ConsumerRecord<byte[], byte[]> record) {
        return Objects.requireNonNull(EmbeddedSchemaSerde.of(Notice.class)
                .deserializer()
                .deserialize(record.topic(), Objects.requireNonNullElse(record.value(), new byte[0])));
    }
}
