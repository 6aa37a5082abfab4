package org.claimwire.producer.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

class WireItemRecordTest {

    private final Settings settings = Settings.load().with(Map.of("registry.url", "mock://wire-item-record"));
    private final RegistrySerdes serdes = RegistrySerdes.of(settings);
    private final Topics topics = new Topics(settings.topics(), serdes);
    private final Topic<String, WireItem> topic = topics.wireItems();

    @Test
    void isKeyedByTheUriAndHoldsTheItemInTheRegistrysWireFormat() throws Exception {
        WireItem item = Parsing.item(
                new JsonLines(Parsing.CLOCK), "{\"id\": \"a1\", \"outlet\": \"Хабар\", \"text\": \"Двое ранены. 🚑\"}");
        try (var kafka = new MockProducer<>(
                true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer())) {
            new WireItemProducer(topics, kafka).send(item, (place, problem) -> {});

            ProducerRecord<byte[], byte[]> record = kafka.history().get(0);
            byte[] key = record.key();
            byte[] value = record.value();

            assertThat(record.topic()).isEqualTo("claimwire.wire-items.v1");
            assertThat(record.partition()).as("left to the key").isNull();
            assertThat(record.timestamp()).as("left to the broker").isNull();
            assertThat(new String(key, UTF_8)).isEqualTo(item.getUri());
            assertThat(value[0]).as("magic byte").isZero();
            assertThat(serdes.registry()
                            .getSchemaById(ByteBuffer.wrap(value).getInt(1))
                            .canonicalString())
                    .isEqualTo(serdes.registry()
                            .getLatestSchemaMetadata("claimwire.wire-items.v1-value")
                            .getSchema());
            assertThat(topic.value().deserializer().deserialize(record.topic(), value))
                    .isEqualTo(item);
        }
    }

    @Test
    void goesToThePartitionThatOtherLanguagesComputeByMurmur2() {
        List<String> uris = List.of("item:Steppe%20Wire/a1", "file:b.txt", "https://wire.example/%D0%B0");

        assertThat(uris)
                .extracting(uri -> Utils.toPositive(Utils.murmur2(uri.getBytes(UTF_8))) % 3)
                .as("computed by an implementation of murmur2 in Python")
                .containsExactly(2, 1, 2);
        assertThat(WireItemProducer.properties(settings, topics))
                .doesNotContainKey(ProducerConfig.PARTITIONER_CLASS_CONFIG);
    }

    @Test
    void isAcknowledgedByAllAndNeverDoubledWhateverTheSettingsSay() {
        Settings loose = settings.with(Map.of(
                "kafka.client.acks", "0", "kafka.client.\"enable.idempotence\"", "false", "producer.patience", "10s"));

        Properties properties = WireItemProducer.properties(loose, topics);

        assertThat(properties)
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("delivery.timeout.ms", "10000")
                .containsEntry(
                        "max.request.size", String.valueOf(topics.deadLetters().maxRecordBytes()));
    }
}
