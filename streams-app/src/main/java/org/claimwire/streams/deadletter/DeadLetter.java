package org.claimwire.streams.deadletter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.claimwire.streams.item.Origin;
import org.jspecify.annotations.Nullable;

/** The headers of a dead letter: where it comes from, which stage refused it, why, and how often it was tried. Text in UTF-8. */
public final class DeadLetter {

    /** The topic that the record came on. */
    public static final String TOPIC = "claimwire.origin.topic";

    /** The partition that the record came on. */
    public static final String PARTITION = "claimwire.origin.partition";

    /** The record's offset in that partition. */
    public static final String OFFSET = "claimwire.origin.offset";

    /** The stage of the flow that refused it. */
    public static final String STAGE = "claimwire.stage";

    /** Why, in a sentence. */
    public static final String REASON = "claimwire.reason";

    /** What the value is where it is not the record's own: {@code notice}, a notice in our own Avro; or {@code omitted}. */
    public static final String CONTENT = "claimwire.content";

    /** How many bytes the record's value has, where it is too large to be kept. */
    public static final String BYTES = "claimwire.bytes";

    /** How often it was tried, this time included. */
    public static final String ATTEMPTS = "claimwire.attempts";

    private static final String OURS = "claimwire.";
    private static final int LONGEST_REASON = 1_000;

    private DeadLetter() {}

    /** The headers that the record came with, and ours. */
    public static Headers headers(@Nullable Headers came, Origin origin, String stage, String reason) {
        Headers headers = came == null ? new RecordHeaders() : new RecordHeaders(came.toArray());
        int attempts = attempts(headers) + 1;
        set(headers, TOPIC, origin.topic());
        set(headers, PARTITION, Integer.toString(origin.partition()));
        set(headers, OFFSET, Long.toString(origin.offset()));
        set(headers, STAGE, stage);
        set(headers, REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        set(headers, ATTEMPTS, Integer.toString(attempts));
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
        Header header = headers.lastHeader(ATTEMPTS);
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
