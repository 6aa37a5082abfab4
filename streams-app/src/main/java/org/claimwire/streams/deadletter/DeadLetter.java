package org.claimwire.streams.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.streams.item.Origin;
import org.jspecify.annotations.Nullable;

/** The headers of a dead letter that the application writes; see {@link DeadLetterHeaders}. */
public final class DeadLetter {

    private static final String OURS = "claimwire.";

    /** Anybody may write any number into a header; beyond this one it says nothing more. */
    private static final int MOST_ATTEMPTS = 1_000_000;

    /** What a letter says of itself; a record that comes with such a header must not be believed. */
    private static final List<String> OF_THE_LETTER =
            List.of(DeadLetterHeaders.ORIGIN, DeadLetterHeaders.CONTENT, DeadLetterHeaders.BYTES);

    private DeadLetter() {}

    /** The headers that the record came with, and ours; the attempts are one more than those that it came with. */
    public static Headers headers(@Nullable Headers came, Origin origin, String stage, String reason) {
        Headers headers = came == null ? new RecordHeaders() : new RecordHeaders(came.toArray());
        int attempts = attempts(headers) + 1;
        OF_THE_LETTER.forEach(headers::remove);
        set(headers, DeadLetterHeaders.TOPIC, origin.topic());
        set(headers, DeadLetterHeaders.PARTITION, Integer.toString(origin.partition()));
        set(headers, DeadLetterHeaders.OFFSET, Long.toString(origin.offset()));
        set(headers, DeadLetterHeaders.STAGE, stage);
        set(
                headers,
                DeadLetterHeaders.REASON,
                reason.substring(0, Math.min(reason.length(), DeadLetterHeaders.LONGEST)));
        set(headers, DeadLetterHeaders.ATTEMPTS, Integer.toString(attempts));
        return headers;
    }

    /** How many bytes headers take: their names and values in UTF-8. */
    public static long bytes(Headers headers) {
        long bytes = 0;
        for (Header header : headers) {
            bytes += header.key().getBytes(StandardCharsets.UTF_8).length
                    + (header.value() == null ? 0 : header.value().length);
        }
        return bytes;
    }

    /** Only the headers that say where a record comes from and why it was refused. */
    static Headers ours(Headers headers) {
        Headers ours = new RecordHeaders();
        for (Header header : headers) {
            if (DeadLetterHeaders.NAMES.contains(header.key())) {
                ours.add(header);
            }
        }
        return ours;
    }

    /** The headers without those of an earlier refusal, for what a replayed record leads to. */
    public static Headers passedOn(Headers came) {
        Headers headers = new RecordHeaders();
        for (Header header : came) {
            if (!header.key().startsWith(OURS)) {
                headers.add(header);
            }
        }
        return headers;
    }

    /** Why a failure happened: the messages from the outermost to the innermost cause. */
    static String reason(Throwable failure) {
        StringBuilder reason = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
            if (reason.indexOf(message) < 0) {
                reason.append(reason.isEmpty() ? "" : ": ").append(message);
            }
        }
        return reason.toString();
    }

    private static int attempts(Headers headers) {
        Header header = headers.lastHeader(DeadLetterHeaders.ATTEMPTS);
        if (header == null || header.value() == null) {
            return 0;
        }
        try {
            int attempts = Integer.parseInt(new String(header.value(), StandardCharsets.UTF_8));
            return Math.max(0, Math.min(attempts, MOST_ATTEMPTS));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
