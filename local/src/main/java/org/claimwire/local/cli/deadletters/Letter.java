package org.claimwire.local.cli.deadletters;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.schemas.DeadLetterHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dead letter without its value, so that many of them fit the memory.
 *
 * @param place where it stands
 * @param time when it was written, by the broker's clock
 * @param stage the stage that refused the record, or "?" if nobody says so
 * @param reason why, or "?" if nobody says so
 * @param attempts how often the record was tried
 * @param document the file, line or address that the producer refused; null for a record
 * @param record where the record stands; null for a document
 * @param key the beginning of the record's key, as text or in hexadecimal digits; null if it has none
 * @param bytes how many bytes the value of the record or document has; null if it has none
 * @param content null if the letter's value is the record's own, else {@code notice} or {@code omitted}
 * @param replayOf the letter that was replayed before this one was written, or null
 */
public record Letter(
        Place place,
        Instant time,
        String stage,
        String reason,
        long attempts,
        @Nullable String document,
        @Nullable RecordPlace record,
        @Nullable String key,
        @Nullable Long bytes,
        @Nullable String content,
        @Nullable Place replayOf) {

    private static final int LONGEST_KEY = 200;

    /** What a record of the topic says. */
    static Letter of(ConsumerRecord<byte[], byte[]> letter) {
        LetterHeaders headers = new LetterHeaders(letter.headers());
        Long attempts = headers.number(DeadLetterHeaders.ATTEMPTS);
        byte[] value = letter.value();
        return new Letter(
                new Place(letter.partition(), letter.offset()),
                Instant.ofEpochMilli(letter.timestamp()),
                orUnknown(headers.words(DeadLetterHeaders.STAGE)),
                orUnknown(headers.words(DeadLetterHeaders.REASON)),
                attempts == null ? 1 : attempts,
                headers.words(DeadLetterHeaders.ORIGIN),
                headers.recordPlace(),
                letter.key() == null ? null : Bytes.shown(letter.key(), LONGEST_KEY),
                value == null ? headers.number(DeadLetterHeaders.BYTES) : Long.valueOf(value.length),
                headers.words(DeadLetterHeaders.CONTENT),
                headers.replayOf());
    }

    private static String orUnknown(@Nullable String words) {
        return words == null ? "?" : words;
    }

    /** Whether the value of the record is not the letter's own. */
    boolean isWithoutItsRecord() {
        return content != null;
    }

    /** Where what was refused comes from: the document, the record, or "?" if nobody says so. */
    public String origin() {
        if (document != null) {
            return document;
        }
        return record == null ? "?" : record.toString();
    }
}
