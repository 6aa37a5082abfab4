package org.claimwire.local.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** What any user of a broker does: creates topics, sends values, reads them all. */
public final class BrokerClient implements AutoCloseable {

    private static final int FOUR_MEBIBYTES = 4 << 20;

    private final Map<String, Object> properties;
    private final Admin admin;

    public BrokerClient(String bootstrapServers) {
        properties = Map.of("bootstrap.servers", bootstrapServers);
        admin = Admin.create(properties);
    }

    public String clusterId() throws Exception {
        return admin.describeCluster().clusterId().get();
    }

    public void create(NewTopic... topics) throws Exception {
        admin.createTopics(Arrays.asList(topics)).all().get();
    }

    public List<TopicPartition> partitions(String topic) throws Exception {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                .flatMap(described -> described.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** Returns when every value is acknowledged. */
    public void send(String topic, List<String> values) throws Exception {
        send(values.stream()
                .map(value -> new ProducerRecord<String, String>(topic, value))
                .toList());
    }

    /** Sends with a time of the producer's own; returns when every value is acknowledged. */
    public void sendDated(String topic, String time, String... values) throws Exception {
        send(Arrays.stream(values)
                .map(value -> new ProducerRecord<>(topic, 0, Instant.parse(time).toEpochMilli(), (String) null, value))
                .toList());
    }

    private void send(List<ProducerRecord<String, String>> records) throws Exception {
        Map<String, Object> acknowledged = new HashMap<>(properties);
        acknowledged.put(ProducerConfig.ACKS_CONFIG, "all");
        acknowledged.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, FOUR_MEBIBYTES);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(acknowledged, new StringSerializer(), new StringSerializer())) {
            List<Future<?>> sends = new ArrayList<>();
            records.forEach(sent -> sends.add(producer.send(sent)));
            for (Future<?> send : sends) {
                send.get();
            }
        }
    }

    /** Every value of a topic, from its beginning to its end. */
    public List<String> values(String topic) throws Exception {
        List<TopicPartition> partitions = partitions(topic);
        List<String> values = new ArrayList<>();
        Map<String, Object> once = Map.of(
                "bootstrap.servers",
                properties.get("bootstrap.servers"),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(once, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(got -> values.add(got.value()));
            }
        }
        return values;
    }

    /** Waits until the broker has deleted every record of a topic with one partition. */
    public void awaitDeletion(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> offset(partition, OffsetSpec.earliest()) == offset(partition, OffsetSpec.latest()));
    }

    private long offset(TopicPartition partition, OffsetSpec which) throws ExecutionException, InterruptedException {
        return admin.listOffsets(Map.of(partition, which))
                .partitionResult(partition)
                .get()
                .offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
