package org.claimwire.producer.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.claimwire.producer.Refusal;
import org.claimwire.schemas.DeadLetterHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What was refused on its way in, as a dead letter: the bytes as they came, and in the headers, in UTF-8, where they come
 * from, that it was the producer who refused them, why, and how often they were tried. Where the bytes are not at hand the
 * value is null, and {@code claimwire.content} says {@code omitted}.
 */
final class DeadLetters {

    private DeadLetters() {}

    /** Whether a refusal makes a letter: something was read. What is not there at all is a matter for whoever named it. */
    static boolean isDue(Refusal refusal) {
        return refusal.content() != null;
    }

    static ProducerRecord<byte[], byte[]> record(String topic, Refusal refusal) {
        byte[] content = bytes(refusal.content());
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(topic, null, null, null, content.length == 0 ? null : content);
        Headers headers = letter.headers();
        add(headers, DeadLetterHeaders.ORIGIN, refusal.origin().toString());
        add(headers, DeadLetterHeaders.STAGE, "produce");
        add(headers, DeadLetterHeaders.REASON, refusal.reason());
        add(headers, DeadLetterHeaders.ATTEMPTS, "1");
        if (content.length == 0) {
            add(headers, DeadLetterHeaders.CONTENT, "omitted");
        }
        return letter;
    }

    private static byte[] bytes(@Nullable ByteBuffer content) {
        if (content == null) {
            return new byte[0];
        }
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    private static void add(Headers headers, String name, String words) {
        headers.add(
                name,
                words.substring(0, Math.min(words.length(), DeadLetterHeaders.LONGEST))
                        .getBytes(UTF_8));
    }
}
