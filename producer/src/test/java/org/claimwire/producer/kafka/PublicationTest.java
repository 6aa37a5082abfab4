package org.claimwire.producer.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
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
    private final Topics topics = WireItemProducer.topics(settings);
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
                    .filteredOn(record -> record.topic().equals("claimwire.wire-items.v1"))
                    .extracting(record -> new String(record.key(), UTF_8))
                    .containsExactly("item:/a1", "item:/a2", "item:/a3");
        }
    }

    @Test
    void keepsWhatIsRefusedAmongTheDeadLettersAsItCame() {
        try (var kafka = failingAt(NONE, new IllegalStateException())) {
            publish(kafka);

            assertThat(kafka.history())
                    .filteredOn(record -> record.topic().equals("claimwire.dead-letters.v1"))
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.key()).isNull();
                        assertThat(letter.value()).asString(UTF_8).isEqualTo("{\"id\": \"bad\"}");
                        assertThat(header(letter, "claimwire.origin")).isEqualTo("standard input:3");
                        assertThat(header(letter, "claimwire.stage")).isEqualTo("produce");
                        assertThat(header(letter, "claimwire.reason")).startsWith("has neither text nor title");
                        assertThat(header(letter, "claimwire.attempts")).isEqualTo("1");
                    });
        }
    }

    @Test
    void makesNoDeadLetterOfAPathThatIsNotThere() {
        try (var kafka = failingAt(NONE, new IllegalStateException())) {
            Intake nothing = Intake.of(List.of("no/such/file"), InputStream.nullInputStream(), Parsing.CLOCK);
            ProducerResult result = new Publication(nothing, new WireItemProducer(topics, kafka), heard).run();

            assertThat(result.refused()).isEqualTo(1);
            assertThat(kafka.history()).isEmpty();
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
    void leavesItemsUnderEmbargoUnsentAndSaysUntilWhen() {
        try (var kafka = failingAt(NONE, new IllegalStateException())) {
            ProducerResult result =
                    publication(kafka, Instant.parse("2150-01-01T00:00:00Z")).run();

            assertThat(result.sent()).isEqualTo(2);
            assertThat(result.held()).isEqualTo(1);
            assertThat(result.isComplete()).isFalse();
            assertThat(heard.held).isEqualTo("1 until 2150-01-01T00:00:00Z");
            assertThat(uris(kafka)).containsExactly("item:/now", "item:/killed");
        }
    }

    @Test
    void sendsThemWhenTheirTimeHasComeIfItMayWait() {
        try (var kafka = failingAt(NONE, new IllegalStateException())) {
            ProducerResult result = publication(kafka, Instant.now().plusMillis(300))
                    .waitingForEmbargoes(Duration.ofMinutes(1))
                    .run();

            assertThat(result.isComplete()).isTrue();
            assertThat(uris(kafka)).containsExactly("item:/now", "item:/killed", "item:/later");
        }
    }

    private Publication publication(MockProducer<byte[], byte[]> kafka, Instant end) {
        return new Publication(embargoed(end), new WireItemProducer(topics, kafka), heard);
    }

    private static List<String> uris(MockProducer<byte[], byte[]> kafka) {
        return kafka.history().stream()
                .map(record -> new String(record.key(), UTF_8))
                .toList();
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
        try (var kafka = new MockProducer<>(
                true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer())) {
            WireItemProducer producer = new WireItemProducer(WireItemProducer.topics(away), kafka);
            ProducerResult result = new Publication(intake(), producer, heard).run();

            assertThat(result.sent()).isZero();
            assertThat(result.failure()).contains("schema registry", "CLAIMWIRE_REGISTRY_URL");
        }
    }

    private ProducerResult publish(MockProducer<byte[], byte[]> kafka) {
        return new Publication(intake(), new WireItemProducer(topics, kafka), heard).run();
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static Intake embargoed(Instant end) {
        String lines = """
                {"id": "later", "text": "One.", "embargoed": "%s"}
                {"id": "killed", "text": "Two.", "version": 1, "embargoed": "%s"}
                {"id": "now", "text": "Three."}
                {"id": "killed", "version": 2, "status": "canceled"}
                """.formatted(end.truncatedTo(ChronoUnit.MILLIS), end.truncatedTo(ChronoUnit.MILLIS));
        return Intake.of(List.of("-"), new ByteArrayInputStream(lines.getBytes(UTF_8)), Parsing.CLOCK);
    }

    private static Intake intake() {
        InputStream input = new ByteArrayInputStream(THREE_AND_A_BAD_LINE.getBytes(UTF_8));
        return Intake.of(List.of("-"), input, Parsing.CLOCK);
    }

    /** Acknowledges everything but the item with this number, the first one being 1. */
    private static MockProducer<byte[], byte[]> failingAt(int failing, RuntimeException problem) {
        return new MockProducer<>(
                false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
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
        private String held = "";

        @Override
        public void held(int items, Instant first, Instant last) {
            held = items + " until " + last;
        }

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
