package org.claimwire.streams.deadletter;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.TooMuchToKeepException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns bad data into dead letters, in the same transaction, and lets the neighbours go on.
 *
 * <p>Only what is wrong with the record itself is bad data. A registry that is away, a broker that does not answer or a disk
 * that is full says nothing about the record: the thread fails, and its successor tries the record again. Nor do we lose a record
 * of our own internal topics, which only another release of ours can have written so.
 *
 * @see <a href="https://cwiki.apache.org/confluence/x/8gtyEQ">KIP-1034: dead letter queue in Kafka Streams</a>
 */
public final class DeadLetterHandler implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    /** The setting, among Kafka Streams' own, that names the topic of dead letters. */
    public static final String TOPIC_CONFIG = "claimwire.dead-letters.topic";

    /** The setting, among Kafka Streams' own, that holds the most bytes of key, value and headers that can be sent. */
    public static final String MAX_BYTES_CONFIG = "claimwire.dead-letters.max-bytes";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);
    private static final List<Class<? extends RuntimeException>> BAD_DATA =
            List.of(BadItemException.class, UnreadableItemException.class, TooMuchToKeepException.class);

    private String topic = "";
    private String internalPrefix = "";
    private int maxBytes;

    @Override
    public void configure(Map<String, ?> configs) {
        topic = setting(configs, TOPIC_CONFIG);
        maxBytes = Integer.parseInt(setting(configs, MAX_BYTES_CONFIG));
        internalPrefix = setting(configs, StreamsConfig.APPLICATION_ID_CONFIG) + "-";
    }

    private static String setting(Map<String, ?> configs, String name) {
        Object value = configs.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the setting " + name + " is missing");
        }
        return value.toString();
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (RegistryAwayException.isCauseOf(failure) || record.topic().startsWith(internalPrefix)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        return DeserializationExceptionHandler.Response.resume(
                List.of(letter(context, "deserialise", failure, record.key(), record.value(), record.headers())));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (!isBadData(failure)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(List.of(letter(
                context,
                context.processorNodeId(),
                failure,
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers())));
    }

    private static boolean isBadData(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (BAD_DATA.contains(t.getClass())) {
                return true;
            }
        }
        return false;
    }

    private ProducerRecord<byte[], byte[]> letter(
            ErrorHandlerContext context,
            String stage,
            Exception failure,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Headers came) {
        Origin origin = new Origin(context.topic(), context.partition(), context.offset());
        String reason = DeadLetter.reason(failure);
        LOG.warn("The record at {} becomes a dead letter, refused by {}: {}", origin, stage, printable(reason));
        Headers headers = DeadLetter.headers(came, origin, stage, reason);
        return fits(key, value, headers)
                ? new ProducerRecord<>(topic, null, null, key, value, headers)
                : omitting(key, value, headers);
    }

    /**
     * A letter that says what it lacks. A batch is measured compressed where it comes in and plain where it goes out, so what
     * came may be too large to go: its value, then the headers it came with, then its key as well.
     */
    private ProducerRecord<byte[], byte[]> omitting(byte @Nullable [] key, byte @Nullable [] value, Headers all) {
        DeadLetter.set(all, DeadLetterHeaders.CONTENT, "omitted");
        if (value != null) {
            DeadLetter.set(all, DeadLetterHeaders.BYTES, Integer.toString(value.length));
        }
        Headers headers = fits(key, null, all) ? all : DeadLetter.ours(all);
        return new ProducerRecord<>(topic, null, null, fits(key, null, headers) ? key : null, null, headers);
    }

    private boolean fits(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return (key == null ? 0L : key.length) + (value == null ? 0L : value.length) + DeadLetter.bytes(headers)
                <= maxBytes;
    }

    /** Without the line breaks and controls that could forge a line of the log. */
    private static String printable(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
