package org.claimwire.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.claimwire.schemas.Settings;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

class RegistrySerdesTest {

    private static final String TOPIC = "claimwire.wire-items.v1";
    private static final int HEADER = 5;
    private static final WireItem ITEM = WireItem.newBuilder()
            .setUri("file:almaty/1")
            .setVersion("2")
            .setStatus(PubStatus.USABLE)
            .setOutlet("Степной вестник")
            .setCarriedBy(List.of("A", "B"))
            .setText("Police said “dozens” 💥 were killed.")
            .setReceivedAt(Instant.ofEpochMilli(1_641_456_000_123L))
            .build();

    private final RegistrySerdes serdes = serdes(Map.of());
    private final Serde<WireItem> items = serdes.of(WireItem.class);
    private final byte[] bytes = items.serializer().serialize(TOPIC, ITEM);

    @Test
    void readWhatTheyHaveWritten() {
        assertThat(items.deserializer().deserialize(TOPIC, bytes)).isEqualTo(ITEM);
    }

    @Test
    void writeConfluentsWireFormat() throws Exception {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);

        assertThat(buffer.get()).isZero();
        assertThat(serdes.registry().getSchemaById(buffer.getInt()).rawSchema()).isEqualTo(WireItem.getClassSchema());
    }

    @Test
    void writeWhatConfluentsOwnSerializerWrites() {
        KafkaAvroSerializer confluent =
                new KafkaAvroSerializer(serdes.registry(), Map.of("schema.registry.url", "mock://"));

        assertThat(bytes).isEqualTo(confluent.serialize(TOPIC, ITEM));
        assertThat(items.serializer().serialize("another", ITEM)).isEqualTo(confluent.serialize("another", ITEM));
    }

    @Test
    void registerUnderTheTopicsName() throws Exception {
        assertThat(serdes.registry().getAllSubjects()).containsExactly(TOPIC + "-value");
    }

    @Test
    void leaveATombstoneATombstone() {
        assertThat(items.serializer().serialize(TOPIC, null)).isNull();
        assertThat(items.deserializer().deserialize(TOPIC, null)).isNull();
    }

    @Test
    void passWhateverIsSetForConfluentsClient() {
        Serde<WireItem> strict = serdes(Map.of("registry.client", Map.of("auto.register.schemas", "false")))
                .of(WireItem.class);

        assertThatThrownBy(() -> strict.serializer().serialize(TOPIC, ITEM)).isInstanceOf(SerializationException.class);
    }

    @Test
    void refuseARecordOfAnotherClass() {
        byte[] other = serdes.of(Revisions.class).serializer().serialize(TOPIC, new Revisions(1L, 2L));

        assertThatThrownBy(() -> items.deserializer().deserialize(TOPIC, other))
                .isInstanceOf(SerializationException.class)
                .hasMessageContainingAll("WireItem", "Revisions", TOPIC);
    }

    @Test
    void refuseARecordThatNoClassIsKnownOf() throws Exception {
        Schema schema = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"Stranger\",\"namespace\":\"org.example\","
                        + "\"fields\":[{\"name\":\"a\",\"type\":\"long\"}]}");
        int id = serdes.registry().register("x", new io.confluent.kafka.schemaregistry.avro.AvroSchema(schema));

        assertThatThrownBy(() -> items.deserializer().deserialize(TOPIC, withId(id, new byte[] {14})))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void readARecordOfAnySchemaForAPerson() throws Exception {
        Schema schema = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"Stranger\",\"namespace\":\"org.example\","
                        + "\"fields\":[{\"name\":\"a\",\"type\":\"long\"}]}");
        int id = serdes.registry().register("x", new io.confluent.kafka.schemaregistry.avro.AvroSchema(schema));
        AnyRecord any = serdes.anyRecord();

        assertThat(any.read(withId(id, new byte[] {14})).get("a")).isEqualTo(7L);
        assertThat(any.read(bytes).get("receivedAt")).isEqualTo(ITEM.getReceivedAt());
        assertThatThrownBy(() -> any.read(withId(id, new byte[] {14, 0})))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("stand behind the record");
        assertThatThrownBy(() -> any.read(withId(99, new byte[] {14})))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> any.read(new byte[] {7, 1}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("does not start with the byte 0");
    }

    @Test
    void refuseEveryCutOffRecord() {
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> items.deserializer().deserialize(TOPIC, cut))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void refuseRandomBytesOrReadThemAsARecordButNeverFailOtherwise() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            byte[] record = i % 2 == 0 ? noise : withId(ByteBuffer.wrap(bytes).getInt(1), noise);
            assertThatCode(() -> refuseOrRead(record))
                    .as("seed %d, record %d: %s", seed, i, Arrays.toString(record))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refuseALengthThatWouldFillTheMemory() throws Exception {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(record, null);
        encoder.writeLong(Integer.MAX_VALUE - 8);

        byte[] bomb = withId(ByteBuffer.wrap(bytes).getInt(1), record.toByteArray());

        assertThatThrownBy(() -> items.deserializer().deserialize(TOPIC, bomb))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void refuseAListThatWouldFillTheMemory() throws Exception {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(record, null);
        encoder.writeString("file:a");
        encoder.writeString("1");
        encoder.writeIndex(0); // versionTime
        encoder.writeIndex(0); // published
        encoder.writeEnum(1);
        encoder.writeIndex(0); // outlet
        encoder.writeArrayStart(); // carriedBy
        encoder.setItemCount(Integer.MAX_VALUE - 8);

        byte[] bomb = withId(ByteBuffer.wrap(bytes).getInt(1), record.toByteArray());

        assertThatThrownBy(() -> items.deserializer().deserialize(TOPIC, bomb))
                .isInstanceOf(SerializationException.class);
    }

    private void refuseOrRead(byte[] record) {
        try {
            items.deserializer().deserialize(TOPIC, record);
        } catch (SerializationException e) {
            assertThat(RegistryAwayException.isCauseOf(e)).isFalse();
        }
    }

    private static byte[] withId(int id, byte[] record) {
        return ByteBuffer.allocate(HEADER + record.length)
                .put((byte) 0)
                .putInt(id)
                .put(record)
                .array();
    }

    private static RegistrySerdes serdes(Map<String, ?> set) {
        return RegistrySerdes.of(Settings.load()
                .with(Map.of("registry.url", "mock://" + UUID.randomUUID(), "registry.patience", "1 second"))
                .with(set));
    }
}
