package org.claimwire.producer.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/** Brokers in this process's memory, which a test lets acknowledge, hold back or fail; real ones stand in the tests of local. */
public final class Brokers {

    private final Topics topics = new Topics(Settings.load().topics(), RegistrySerdes.of(settings("mock://live")));
    private final List<ProducerRecord<byte[], byte[]>> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Runnable> heldBack = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException failure;
    private volatile boolean holdBack;
    private volatile int producers;

    private static Settings settings(String registry) {
        return Settings.load().with(Map.of("registry.url", registry));
    }

    /** A patient producer for them. */
    public PatientProducer producer(long bytesOnTheWay) {
        return new PatientProducer(topics, this::kafka, bytesOnTheWay, new Outage(said::add, System::nanoTime));
    }

    /** From now on every record fails so; null means none. */
    public void fail(@Nullable RuntimeException with) {
        failure = with;
    }

    /** From now on nothing is acknowledged. */
    public void holdBack() {
        holdBack = true;
    }

    /** Acknowledges what was held back, and what comes. */
    public void acknowledge() {
        holdBack = false;
        heldBack.forEach(Runnable::run);
        heldBack.clear();
    }

    /** How many producers were made. */
    public int producers() {
        return producers;
    }

    /** What was said of outages. */
    public List<String> said() {
        return said;
    }

    /** How many records wait to be acknowledged. */
    public int waiting() {
        return heldBack.size();
    }

    /** The items that were acknowledged, in order. */
    public List<WireItem> items() {
        return acknowledged.stream()
                .filter(record -> record.topic().equals(topics.wireItems().name()))
                .map(record -> topics.wireItems().value().deserializer().deserialize(record.topic(), record.value()))
                .toList();
    }

    /** The uris of the items that were acknowledged, in order. */
    public List<String> uris() {
        return items().stream().map(WireItem::getUri).toList();
    }

    /** The dead letters that were acknowledged, in order. */
    public List<ProducerRecord<byte[], byte[]>> deadLetters() {
        return acknowledged.stream()
                .filter(record -> record.topic().equals(topics.deadLetters().name()))
                .toList();
    }

    private synchronized Producer<byte[], byte[]> kafka() {
        producers++;
        return new MockProducer<>(
                false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
                RuntimeException problem = failure;
                Future<RecordMetadata> sent = super.send(record, (place, failed) -> {
                    if (failed == null) {
                        acknowledged.add(record);
                    }
                    callback.onCompletion(place, failed);
                });
                if (problem != null && record.topic().equals(topics.wireItems().name())) {
                    errorNext(problem);
                } else if (holdBack) {
                    heldBack.add(this::completeNext);
                } else {
                    completeNext();
                }
                return sent;
            }
        };
    }
}
