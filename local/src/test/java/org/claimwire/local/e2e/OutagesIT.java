package org.claimwire.local.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.local.cli.Claimwire;
import org.claimwire.local.cli.Terminal;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * What is away is waited for, whatever it answers meanwhile: it is said, nothing becomes a dead letter, and all goes on by
 * itself. A real broker and a real registry, with a gate before it.
 */
class OutagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int[] FACES_OF_AN_OUTAGE = {503, 401, 429, 403, 500, Gate.HANG_UP};
    private static final List<WireItem> ITEMS = ExampleWire.items();

    private static LocalStack stack;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    OutagesIT() {}

    @BeforeAll
    static void start(@TempDir Path data) {
        stack = new LocalStack(
                LocalInstallation.start(Settings.load().with(Map.of("local.data-folder", data.toString()))));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void theProducerWaitsForARegistryWhateverItAnswersMeanwhile() throws Exception {
        Path wire = Files.createDirectory(folder.resolve("wire"));
        try (Pipeline pipeline = new Pipeline(stack, "producing", folder);
                Gate gate = new Gate(stack.registryUrl());
                Run run = new Run(pipeline.settings(), gate.url(), folder, wire)) {
            gate.shut(FACES_OF_AN_OUTAGE[0]);
            Files.writeString(wire.resolve("a.jsonl"), line("watched") + "{\"id\": \"bad\"}\n");
            for (int face : FACES_OF_AN_OUTAGE) {
                gate.shut(face);
                await("turned away with " + face).atMost(PATIENCE).until(() -> gate.turnedAway() > 0);
            }
            await().atMost(PATIENCE).until(() -> run.said().contains("Waiting, nothing is lost"));
            assertThat(run.push(line("pushed"))).isEqualTo(503);
            assertThat(values(pipeline, pipeline.topics().wireItems().name())).isEmpty();
            assertThat(values(pipeline, pipeline.topics().deadLetters().name())).isEmpty();

            gate.open();

            await().atMost(PATIENCE).until(() -> run.said().contains("acknowledge again"));
            await().atMost(PATIENCE)
                    .until(() -> values(pipeline, pipeline.topics().wireItems().name())
                                    .size()
                            == 1);
            await().atMost(PATIENCE)
                    .until(() -> values(
                                    pipeline, pipeline.topics().deadLetters().name())
                            .equals(List.of("{\"id\": \"bad\"}")));
            assertThat(run.push(line("pushed"))).isEqualTo(202);
            run.close();
            assertThat(run.said()).contains("2 items sent, 1 refused");
        }
    }

    @Test
    void theApplicationWaitsForARegistryWhateverItAnswersMeanwhile() throws Exception {
        try (Pipeline pipeline = new Pipeline(stack, "reading", folder);
                Gate gate = new Gate(stack.registryUrl());
                Warnings warnings = new Warnings("org.claimwire.schemas.registry");
                ClaimsApp app = ClaimsApp.start(
                        pipeline.settings().with(Map.of("registry.url", gate.url())), ExampleWire.READER)) {
            pipeline.publish(ITEMS.subList(0, 1));
            pipeline.awaitRest();
            gate.shut(FACES_OF_AN_OUTAGE[0]);
            int newer = registerANewerSchema(pipeline);
            for (WireItem item : ITEMS) {
                pipeline.publish(item.getUri().getBytes(UTF_8), byNewerSchema(pipeline, newer, item));
            }
            for (int face : FACES_OF_AN_OUTAGE) {
                gate.shut(face);
                await("turned away with " + face).atMost(PATIENCE).until(() -> gate.turnedAway() > 0);
            }
            assertThat(warnings.said()).anyMatch(words -> words.startsWith("The schema registry is away"));
            assertThat(pipeline.deadLetters()).isEmpty();

            gate.open();
            pipeline.awaitRest();

            assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(ITEMS));
            assertThat(pipeline.deadLetters()).isEmpty();
        }
    }

    @Test
    void theApplicationWaitsForABrokerThatIsAway() throws Exception {
        try (Pipeline pipeline = new Pipeline(stack, "broker-away", folder);
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS.subList(0, 5));
            pipeline.awaitRest();

            stack.installation().broker().stop();
            try {
                await().during(Duration.ofSeconds(15)).atMost(PATIENCE).until(() -> isAway(pipeline));
            } finally {
                stack.installation().broker().start();
            }
            pipeline.publish(ITEMS.subList(5, ITEMS.size()));
            pipeline.awaitRest();

            assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(ITEMS));
            assertThat(pipeline.deadLetters()).isEmpty();
            assertThat(app.hasFailed()).isFalse();
        }
    }

    private static boolean isAway(Pipeline pipeline) throws InterruptedException {
        try {
            pipeline.admin().describeCluster().clusterId().get(1, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException | TimeoutException nobodyAnswers) {
            return true;
        }
    }

    /** As a producer of a later release would: one field more, which readers of today pass over. */
    private static int registerANewerSchema(Pipeline pipeline) throws Exception {
        Schema today = WireItem.getClassSchema();
        List<Schema.Field> fields = new ArrayList<>();
        today.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        Schema words = Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
        fields.add(new Schema.Field("mood", words, "Of a later release.", Schema.Field.NULL_DEFAULT_VALUE));
        Schema newer = Schema.createRecord(today.getName(), today.getDoc(), today.getNamespace(), false, fields);
        return RegistrySerdes.of(pipeline.settings())
                .registry()
                .register(pipeline.topics().wireItems().name() + "-value", new AvroSchema(newer));
    }

    private static byte[] byNewerSchema(Pipeline pipeline, int id, WireItem item) {
        byte[] today = pipeline.topics()
                .wireItems()
                .value()
                .serializer()
                .serialize(pipeline.topics().wireItems().name(), item);
        int begin = 1 + Integer.BYTES;
        return ByteBuffer.allocate(today.length + 1)
                .put((byte) 0)
                .putInt(id)
                .put(today, begin, today.length - begin)
                .put((byte) 0) // the new field's choice: null
                .array();
    }

    private static List<String> values(Pipeline pipeline, String topic) {
        return pipeline.readAll(topic, new ByteArrayDeserializer()).stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    private static String line(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"The bridge is closed.\"}\n";
    }

    /** What a logger warns of. */
    private static final class Warnings extends AppenderBase<ILoggingEvent> implements AutoCloseable {

        private final List<String> said = new CopyOnWriteArrayList<>();
        private final Logger logger;

        private Warnings(String logger) {
            this.logger = (Logger) LoggerFactory.getLogger(logger);
            start();
            this.logger.addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getFormattedMessage());
        }

        private List<String> said() {
            return said;
        }

        @Override
        public void close() {
            logger.detachAppender(this);
        }
    }

    /** A {@code produce} that goes on, ended as by Ctrl-C. */
    private static final class Run implements AutoCloseable {

        private static final Pattern ADDRESS = Pattern.compile("http://127.0.0.1:\\d+/items");

        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Thread thread;

        private Run(Settings settings, String registry, Path folder, Path wire) {
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new StringWriter(),
                    new PrintStream(err, true, UTF_8),
                    false,
                    false,
                    100);
            String[] arguments = {
                "produce",
                "-Dclaimwire.kafka.bootstrap-servers=" + settings.all().getString("kafka.bootstrap-servers"),
                "-Dclaimwire.registry.url=" + registry,
                "-Dclaimwire.topics.prefix=" + settings.topics().getString("prefix"),
                "-Dclaimwire.producer.state-folder=" + folder.resolve("producer"),
                "-Dclaimwire.producer.watch.look-every=200ms",
                "-Dclaimwire.producer.watch.settle=100ms",
                "-Dclaimwire.producer.push.answer-within=5s",
                "--watch",
                wire.toString(),
                "push:0"
            };
            thread = new Thread(() -> Claimwire.run(terminal, arguments), "produce");
            thread.start();
            await().atMost(PATIENCE).until(() -> said().contains("Running until Ctrl-C"));
        }

        private String said() {
            return err.toString(UTF_8);
        }

        private int push(String lines) throws Exception {
            Matcher address = ADDRESS.matcher(said());
            assertThat(address.find()).as(said()).isTrue();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address.group()))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString(lines))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join(20_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
