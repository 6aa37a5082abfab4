package org.claimwire.streams.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.streams.deadletter.DeadLetter;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.store.EmbeddedSchemaSerde;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dead letter of a notice that does not count. Its record may have come long before its target, so the letter holds
 * the notice and says where the record stands.
 */
public final class RefuseNotice extends ContextualProcessor<String, Conclusion, byte[], byte[]> {

    private static final Serializer<Notice> NOTICES =
            EmbeddedSchemaSerde.of(Notice.class).serializer();

    @Override
    public void process(Record<String, Conclusion> record) {
        Notice notice = ((Conclusion.NoticeRefused) record.value()).notice();
        String reason = "the notice " + notice.uri() + " of " + named(notice.outlet()) + " may not speak for "
                + notice.target() + "; name its feed under claimwire.streams.withdrawals if it may";
        context()
                .forward(new Record<>(
                        notice.target().getBytes(StandardCharsets.UTF_8),
                        NOTICES.serialize(notice.origin().topic(), notice),
                        record.timestamp(),
                        headers(notice, reason)));
    }

    private static Headers headers(Notice notice, String reason) {
        return DeadLetter.headers(null, notice.origin(), "read-item", reason)
                .add(DeadLetterHeaders.CONTENT, "notice".getBytes(StandardCharsets.UTF_8));
    }

    private static String named(@Nullable String outlet) {
        return outlet == null ? "an unnamed outlet" : outlet;
    }
}
