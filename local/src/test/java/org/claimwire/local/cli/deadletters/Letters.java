package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Letters as they come out of their topic. */
final class Letters {

    static final String ITEMS = "claimwire.wire-items.v1";
    static final long TIME = 1_641_456_000_000L;

    private Letters() {}

    /** A letter without key and value; names and words of its headers take turns. */
    static ConsumerRecord<byte[], byte[]> letter(Place place, String... headers) {
        return letter(place, null, null, headers);
    }

    static ConsumerRecord<byte[], byte[]> letter(
            Place place, byte @Nullable [] key, byte @Nullable [] value, String... headers) {
        RecordHeaders all = new RecordHeaders();
        for (int i = 0; i < headers.length; i += 2) {
            all.add(headers[i], headers[i + 1].getBytes(UTF_8));
        }
        return new ConsumerRecord<>(
                "claimwire.dead-letters.v1",
                place.partition(),
                place.offset(),
                TIME + place.offset(),
                TimestampType.LOG_APPEND_TIME,
                -1,
                -1,
                key,
                value,
                all,
                Optional.empty());
    }

    /** A letter of the application's about a record of wire items. */
    static Letter ofRecord(Place place, String attempts, String... more) {
        String[] headers = {
            "claimwire.origin.topic", ITEMS,
            "claimwire.origin.partition", "2",
            "claimwire.origin.offset", "40",
            "claimwire.stage", "receive",
            "claimwire.reason", "the record has no key",
            "claimwire.attempts", attempts
        };
        String[] all = new String[headers.length + more.length];
        System.arraycopy(headers, 0, all, 0, headers.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return Letter.of(letter(place, all));
    }
}
