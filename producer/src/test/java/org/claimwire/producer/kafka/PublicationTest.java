package org.claimwire.producer.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;

/** What a publication makes of acknowledgements and failures; a real broker takes its items in the end-to-end test. */
class PublicationTest {

    private static final String THREE_AND_A_BAD_LINE = """
            {"id": "a1", "text": "One."}
            {"id": "a2", "text": "Two."}
            {"id": "bad"}
            {"id": "a3", "text": "Three."}
            """;

    private static final int NONE = 0;

    private final Settings settings = Settings.load().with(Map.of("registry.url", "mock://publication"));
    private final Topic<String, WireItem> topic = WireItemProducer.topic(settings);
    private final Heard heard = new Heard();

    @Test
    void countsWhatIsAcknowledgedAndWhatIsRefused() {
        try (var kafka = failingAt(NONE, new IllegalStateException())) {
            ProducerResult result = publish(kafka);

            assertThat(result.sent()).isEqualTo(3);
            assertThat(result.refused()).isEqualTo(1);
            assertThat(result.failure()).isNull();
            assertThat(result.isComplete()).isFalse();
            assertThat(heard.refusals).singleElement().asString().startsWith("standard input:3: has neither");
            assertThat(heard.progress).containsExactly(1L, 2L, 3L);
            assertThat(kafka.history())
                    .extracting(record -> record.key())
                    .containsExactly("item:/a1", "item:/a2", "item:/a3");
        }
    }

    @Test
    void refusesAnItemThatTheBrokersFindTooLargeAndSendsTheRest() {
        try (var kafka = failingAt(2, new RecordTooLargeException("5000000 bytes"))) {
            ProducerResult result = publish(kafka);

            assertThat(result.sent()).isEqualTo(2);
            assertThat(result.refused()).isEqualTo(2);
            assertThat(result.failure()).isNull();
            assertThat(heard.refusals)
                    .anySatisfy(refusal -> assertThat(refusal.toString())
                            .startsWith("standard input:2: is too large for the topic")
                            .contains("max-record-bytes", "5000000 bytes"));
        }
    }

    @Test
    void endsWhenTheBrokersStayAwayAndSaysWhatToTry() {
        try (var kafka = failingAt(2, new TimeoutException("not present in metadata"))) {
            ProducerResult result = publish(kafka);

            assertThat(result.sent()).isEqualTo(1);
            assertThat(result.failure())
                    .contains("claimwire.wire-items.v1", "CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS", "topics create");
            assertThat(kafka.history()).hasSize(2);
        }
    }

    @Test
    void endsWhenTheUserMayNotWrite() {
        try (var kafka = failingAt(1, new TopicAuthorizationException("no"))) {
            assertThat(publish(kafka).failure()).contains("do not let this user write", "claimwire.kafka.client");
        }
    }

    @Test
    void saysThatNobodyAnswersAtTheAddress() throws IOException {
        int closed = portThatNobodyListensAt();
        Settings away =
                settings.with(Map.of("kafka.bootstrap-servers", "127.0.0.1:" + closed, "producer.patience", "1s"));
        try (WireItemProducer producer = WireItemProducer.of(away)) {
            ProducerResult result = new Publication(intake(), producer, heard).run();

            assertThat(result.sent()).isZero();
            assertThat(result.failure()).contains("are they running");
        }
    }

    @Test
    void saysWhichSettingKafkaCannotWorkWith() {
        Settings wrong = settings.with(Map.of("kafka.bootstrap-servers", "nowhere"));

        assertThatThrownBy(() -> WireItemProducer.of(wrong))
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining("settings for nowhere: Invalid url")
                .hasMessageContaining("CLAIMWIRE_KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void saysThatTheRegistryIsAway() throws IOException {
        int closed = portThatNobodyListensAt();
        Settings away = Settings.load()
                .with(Map.of(
                        "registry.url",
                        "http://127.0.0.1:" + closed,
                        "producer.patience",
                        "1s",
                        "registry.client",
                        Map.of("max.retries", "0")));
        Topic<String, WireItem> topic = WireItemProducer.topic(away);
        try (var kafka = new MockProducer<>(
                true,
                new RoundRobinPartitioner(),
                topic.key().serializer(),
                topic.value().serializer())) {
            ProducerResult result = new Publication(intake(), new WireItemProducer(topic, kafka), heard).run();

            assertThat(result.sent()).isZero();
            assertThat(result.failure()).contains("schema registry", "CLAIMWIRE_REGISTRY_URL");
        }
    }

    private ProducerResult publish(MockProducer<String, WireItem> kafka) {
        return new Publication(intake(), new WireItemProducer(topic, kafka), heard).run();
    }

    private static Intake intake() {
        InputStream input = new ByteArrayInputStream(THREE_AND_A_BAD_LINE.getBytes(StandardCharsets.UTF_8));
        return Intake.of(List.of("-"), input, Parsing.CLOCK);
    }

    /** Acknowledges everything but the item with this number, the first one being 1. */
    private MockProducer<String, WireItem> failingAt(int failing, RuntimeException problem) {
        return new MockProducer<>(
                false,
                new RoundRobinPartitioner(),
                topic.key().serializer(),
                topic.value().serializer()) {
            @Override
            public Future<RecordMetadata> send(ProducerRecord<String, WireItem> record, Callback callback) {
                var sent = super.send(record, callback);
                if (history().size() == failing) {
                    errorNext(problem);
                } else {
                    completeNext();
                }
                return sent;
            }
        };
    }

    private static int portThatNobodyListensAt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class Heard implements PublicationReport {

        private final List<Long> progress = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        @Override
        public void progressed(long items) {
            progress.add(items);
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void skipped(SkippedFile file) {
            throw new AssertionError("nothing is skipped: " + file);
        }
    }
}
