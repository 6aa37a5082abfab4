package org.claimwire.streams.deadletter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.streams.item.Origin;
import org.jspecify.annotations.Nullable;

/** The headers of a dead letter that the application writes; see {@link DeadLetterHeaders}. */
public final class DeadLetter {

    private static final String OURS = "claimwire.";

    private DeadLetter() {}

    /** The headers that the record came with, and ours. */
    public static Headers headers(@Nullable Headers came, Origin origin, String stage, String reason) {
        Headers headers = came == null ? new RecordHeaders() : new RecordHeaders(came.toArray());
        int attempts = attempts(headers) + 1;
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
            return Integer.parseInt(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
