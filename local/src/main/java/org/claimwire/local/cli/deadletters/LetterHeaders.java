package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.claimwire.schemas.DeadLetterHeaders;
import org.jspecify.annotations.Nullable;

/** Reads the headers of a letter; what somebody else wrote into one of ours is absent rather than an error. */
final class LetterHeaders {

    private final Headers headers;

    LetterHeaders(Headers headers) {
        this.headers = headers;
    }

    /** The words, no more of them than any header of ours has; null if there are none. */
    @Nullable
    String words(String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        int bytes = Math.min(header.value().length, 4 * DeadLetterHeaders.LONGEST);
        String words = new String(header.value(), 0, bytes, UTF_8);
        return words.substring(0, Math.min(words.length(), DeadLetterHeaders.LONGEST));
    }

    /** The number, from 0; null if there is none. */
    @Nullable
    Long number(String name) {
        String words = words(name);
        return words != null && words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    /** The place of the record that was refused; null if it never was a record. */
    @Nullable
    RecordPlace recordPlace() {
        String topic = words(DeadLetterHeaders.TOPIC);
        Long partition = number(DeadLetterHeaders.PARTITION);
        Long offset = number(DeadLetterHeaders.OFFSET);
        return topic == null || partition == null || partition > Integer.MAX_VALUE || offset == null
                ? null
                : new RecordPlace(topic, partition.intValue(), offset);
    }

    /** The letter whose successor this one is, or null. */
    @Nullable
    Place replayOf() {
        String words = words(DeadLetterHeaders.REPLAY_OF);
        try {
            return words == null ? null : Place.of(words);
        } catch (IllegalArgumentException nobodysPlace) {
            return null;
        }
    }
}
