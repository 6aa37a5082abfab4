package org.claimwire.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.schemas.Settings;

/** The topic that Kafka's tool writes to: as many partitions as that of the wire items has. */
final class PeerTopic {

    private static final String NAME = "peer";

    private final Settings settings;
    private final String items;
    private final int partitions;

    private PeerTopic(Settings settings, String items, int partitions) {
        this.settings = settings;
        this.items = items;
        this.partitions = partitions;
    }

    static PeerTopic beside(Settings settings) throws Exception {
        String items = settings.topics().getString("prefix") + "wire-items.v1";
        try (Admin admin = Admin.create(settings.kafka())) {
            int partitions = admin.describeTopics(List.of(items))
                    .allTopicNames()
                    .get()
                    .get(items)
                    .partitions()
                    .size();
            admin.createTopics(List.of(new NewTopic(NAME, partitions, (short) 1)))
                    .all()
                    .get();
            return new PeerTopic(settings, items, partitions);
        }
    }

    String name() {
        return NAME;
    }

    /** How many bytes an item's record has, key and value, without what compression saves: the mean of some thousand. */
    int averageRecord() {
        Properties properties = settings.kafka();
        properties.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(items, partition))
                    .toList());
            long bytes = 0;
            int records = 0;
            while (records < 1000) {
                ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ofSeconds(10));
                assertThat(polled.count()).as("records in 10 s").isPositive();
                for (ConsumerRecord<byte[], byte[]> record : polled) {
                    bytes += record.key().length + record.value().length;
                    records++;
                }
            }
            return (int) (bytes / records);
        }
    }

    /** Writes the settings that items are sent with, for the tool. */
    Path producerProperties(Path file) throws IOException {
        Properties properties = settings.kafka();
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        properties.put("compression.type", "lz4");
        properties.put("linger.ms", "5");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
