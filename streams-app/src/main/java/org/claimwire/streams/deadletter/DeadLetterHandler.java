package org.claimwire.streams.deadletter;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.extraction.UnreadableItemException;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.TooManyVersionsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns bad data into dead letters, in the same transaction, and lets the neighbours go on.
 *
 * <p>Only what is wrong with the record itself is bad data. A registry that is away, a broker that does not answer or a disk
 * that is full says nothing about the record: the thread fails, and its successor tries the record again.
 *
 * @see <a href="https://cwiki.apache.org/confluence/x/8gtyEQ">KIP-1034: dead letter queue in Kafka Streams</a>
 */
public final class DeadLetterHandler implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    /** The setting, among Kafka Streams' own, that names the topic of dead letters. */
    public static final String TOPIC_CONFIG = "claimwire.dead-letters.topic";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);
    private static final List<Class<? extends RuntimeException>> BAD_DATA =
            List.of(BadItemException.class, UnreadableItemException.class, TooManyVersionsException.class);

    private String topic = "";

    @Override
    public void configure(Map<String, ?> configs) {
        Object name = configs.get(TOPIC_CONFIG);
        if (name == null) {
            throw new IllegalArgumentException("the setting " + TOPIC_CONFIG + " names no topic");
        }
        topic = name.toString();
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (RegistryAwayException.isCauseOf(failure)) {
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
            ErrorHandlerContext context, String stage, Exception failure, byte[] key, byte[] value, Headers headers) {
        Origin origin = new Origin(context.topic(), context.partition(), context.offset());
        String reason = DeadLetter.reason(failure);
        LOG.warn("The record at {} becomes a dead letter, refused by {}: {}", origin, stage, printable(reason));
        return new ProducerRecord<>(topic, null, null, key, value, DeadLetter.headers(headers, origin, stage, reason));
    }

    /** Without the line breaks and controls that could forge a line of the log. */
    private static String printable(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
