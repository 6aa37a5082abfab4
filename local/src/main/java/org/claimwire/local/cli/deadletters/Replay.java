package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;

/**
 * Publishes refused records again as they were: key, value and headers, and beside them how often they were tried and the
 * letter they come from. Acknowledged by all brokers, and never doubled by a resend.
 */
public final class Replay implements AutoCloseable {

    /** A person waits for the answer. */
    private static final Map<String, String> SHORT_PATIENCE = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000",
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000",
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "15000");

    private static final int MOST_ON_THE_WAY = 100;

    private final String topic;
    private final Producer<byte[], byte[]> producer;
    private final Deque<Sent> onTheWay = new ArrayDeque<>();
    private final BiConsumer<Letter, RecordMetadata> replayed;
    private final BiConsumer<Letter, String> refused;

    private record Sent(Letter letter, Future<RecordMetadata> answer) {}

    /**
     * @param settings name the broker
     * @param wireItems the topic that records are published to
     * @param replayed hears where the record of a letter stands now
     * @param refused hears of a letter whose record the topic does not take, and why
     */
    public Replay(
            Settings settings,
            Topic<?, ?> wireItems,
            BiConsumer<Letter, RecordMetadata> replayed,
            BiConsumer<Letter, String> refused) {
        this.topic = wireItems.name();
        this.replayed = replayed;
        this.refused = refused;
        Properties properties = settings.kafka();
        SHORT_PATIENCE.forEach(properties::putIfAbsent);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(2 * wireItems.maxRecordBytes()));
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Publishes a record again; tells what came of it here or at a later call.
     *
     * @param letter the letter that it comes from
     * @param record holds its key, value and headers
     * @throws KafkaException if the brokers do not answer or refuse, or the thread is interrupted; what was told of so far is
     *     done
     */
    public void publish(Letter letter, ConsumerRecord<byte[], byte[]> record) {
        if (onTheWay.size() >= MOST_ON_THE_WAY) {
            settle(onTheWay.remove());
        }
        onTheWay.add(new Sent(letter, producer.send(again(letter, record))));
    }

    /**
     * Waits until everything is acknowledged or refused.
     *
     * @throws KafkaException if the brokers do not answer or refuse, or the thread is interrupted
     */
    public void settle() {
        producer.flush();
        while (!onTheWay.isEmpty()) {
            settle(onTheWay.remove());
        }
    }

    private void settle(Sent sent) {
        try {
            replayed.accept(sent.letter(), sent.answer().get());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException tooLarge)) {
                throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
            }
            refused.accept(
                    sent.letter(),
                    "is larger than " + topic + " takes; raise its max.message.bytes, or produce the item in parts: "
                            + tooLarge.getMessage());
        }
    }

    /** Its partition follows from its key, as with every producer. */
    private ProducerRecord<byte[], byte[]> again(Letter letter, ConsumerRecord<byte[], byte[]> record) {
        ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(topic, record.key(), record.value());
        Headers headers = again.headers();
        for (Header header : record.headers()) {
            if (!DeadLetterHeaders.NAMES.contains(header.key())) {
                headers.add(header);
            }
        }
        headers.add(DeadLetterHeaders.ATTEMPTS, Long.toString(letter.attempts()).getBytes(UTF_8));
        headers.add(DeadLetterHeaders.REPLAY_OF, letter.place().toString().getBytes(UTF_8));
        return again;
    }

    /** Lets go of the brokers; what is still on its way may or may not arrive. */
    @Override
    public void close() {
        producer.close();
    }
}
