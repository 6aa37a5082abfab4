package org.claimwire.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.broker.Broker;
import org.claimwire.local.broker.BrokerClient;
import org.claimwire.local.broker.BrokerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The producer that goes on, with a real broker, a real folder and a real client. */
class ProduceLiveIT {

    private static final String ITEMS = "claimwire.wire-items.v1";
    private static final String LETTERS = "claimwire.dead-letters.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("http://127.0.0.1:\\d+/items");
    private static final String LINE = "{\"id\": \"%s\", \"text\": \"The bridge is closed.\"}\n";

    private final Path folder;
    private final Path wire;
    private final Broker broker;
    private final List<Run> running = new ArrayList<>();

    ProduceLiveIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        wire = Files.createDirectory(folder.resolve("wire"));
        broker = new Broker(new BrokerSettings(folder.resolve("broker"), port(), port(), Map.of()));
    }

    @BeforeEach
    void start() throws Exception {
        broker.start();
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            client.create(
                    new NewTopic(ITEMS, 3, (short) 1),
                    new NewTopic(LETTERS, 1, (short) 1),
                    new NewTopic("agency", 2, (short) 1));
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Run run : running) {
            run.end();
        }
        broker.close();
    }

    @Test
    void sendsWhatComesFromAFolderAnAddressAndATopic() throws Exception {
        Run run = start("--watch", wire.toString(), "push:0", "kafka:agency");
        Files.writeString(wire.resolve("a.jsonl"), LINE.formatted("watched") + "{}\n");
        assertThat(push(run, LINE.formatted("pushed"))).isEqualTo(202);
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            client.send("agency", List.of(LINE.formatted("consumed"), "{\"id\": \"bad\"}"));
        }

        awaitItems("watched", "pushed", "consumed");
        await().atMost(PATIENCE)
                .until(() -> values(LETTERS).equals(List.of("{}", "{\"id\": \"bad\"}"))
                        || values(LETTERS).equals(List.of("{\"id\": \"bad\"}", "{}")));
        assertThat(run.end()).isLessThan(Duration.ofSeconds(10));
        assertThat(run.said()).contains("a.jsonl:2: has no id", "agency-", "3 items sent, 2 refused");
    }

    @Test
    void sendsNothingTwiceWhenItIsStartedAgain() throws Exception {
        Files.writeString(wire.resolve("a.jsonl"), LINE.formatted("first"));
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            client.send("agency", List.of(LINE.formatted("consumed")));
        }
        Run first = start("--watch", wire.toString(), "kafka:agency");
        awaitItems("first", "consumed");
        await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("state/watched")));
        first.end();

        start("--watch", wire.toString(), "kafka:agency");
        Files.writeString(wire.resolve("b.jsonl"), LINE.formatted("second"));
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            client.send("agency", List.of(LINE.formatted("consumed too")));
        }

        awaitItems("first", "consumed", "second", "consumed%20too");
    }

    @Test
    void waitsForABrokerThatIsAwayAndGoesOn() throws Exception {
        Run run = start("--watch", wire.toString(), "push:0");
        assertThat(push(run, LINE.formatted("before"))).isEqualTo(202);
        broker.stop();
        Files.writeString(wire.resolve("a.jsonl"), LINE.formatted("meanwhile") + "{}\n");
        await().atMost(PATIENCE).until(() -> run.said().contains("Waiting, nothing is lost"));
        assertThat(push(run, LINE.formatted("refused"))).isEqualTo(503);

        broker.start();

        await().atMost(PATIENCE).until(() -> run.said().contains("acknowledge again"));
        awaitItems("before", "meanwhile");
        assertThat(push(run, LINE.formatted("after"))).isEqualTo(202);
        awaitItems("before", "meanwhile", "after");
        assertThat(values(LETTERS)).containsExactly("{}");
    }

    @Test
    void holdsAnItemUnderEmbargoOverARestartAndNeverSendsOneThatIsKilled() throws Exception {
        Run first = start("push:0");
        String soon =
                Instant.now().plusSeconds(6).truncatedTo(ChronoUnit.MILLIS).toString();
        String held = "{\"id\": \"%s\", \"text\": \"Words.\", \"embargoed\": \"" + soon + "\"}\n";
        assertThat(push(first, held.formatted("held") + held.formatted("killed")))
                .isEqualTo(202);
        assertThat(push(first, "{\"id\": \"killed\", \"version\": 2, \"status\": \"canceled\"}\n"))
                .isEqualTo(202);
        first.end();
        assertThat(uris()).containsExactly("item:/killed");

        Run second = start("push:0");

        awaitItems("killed", "held");
        assertThat(second.said()).contains("1 held by embargo, the first one until " + soon);
    }

    @Test
    void keepsItsStateForOneClusterAndOneProducer() throws Exception {
        start("push:0");
        CommandRun other = CommandRun.of(arguments("push:0"));
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("another producer works in it");
        running.get(0).end();

        CommandRun elsewhere = CommandRun.of(arguments("push:0", "-Dclaimwire.topics.prefix=other."));
        assertThat(elsewhere.exitCode()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("belongs to topic claimwire.wire-items.v1 of cluster");
    }

    @Test
    void endsWithinSecondsOfItsSignalThoughTheBrokerIsAway() throws Exception {
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Claimwire.class.getName()));
        command.addAll(List.of(arguments("--watch", wire.toString())));
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        try {
            Files.writeString(wire.resolve("a.jsonl"), LINE.formatted("before"));
            awaitItems("before");
            broker.stop();
            Files.writeString(wire.resolve("b.jsonl"), LINE.formatted("meanwhile"));
            await().atMost(PATIENCE).until(() -> Files.readString(err).contains("Waiting, nothing is lost"));

            process.destroy();

            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(err)).contains("1 item sent, 0 refused");
        } finally {
            process.destroyForcibly();
        }
        broker.start();
        start("--watch", wire.toString());
        awaitItems("before", "meanwhile");
    }

    @Test
    void keepsTheDeadLettersOfARunThatEnds() throws Exception {
        CommandRun run = CommandRun.withInput(LINE.formatted("a") + "{\"id\": \"bad\"}\n", arguments("-"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard input:2: has neither text nor title", "1 item sent, 1 refused");
        assertThat(values(LETTERS)).containsExactly("{\"id\": \"bad\"}");
    }

    private void awaitItems(String... ids) {
        String[] uris = Arrays.stream(ids).map(id -> "item:/" + id).toArray(String[]::new);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(uris()).containsExactlyInAnyOrder(uris));
    }

    /** A uri is the first field of an item, and what follows it in Avro is no letter. */
    private List<String> uris() throws Exception {
        Pattern uri = Pattern.compile("item:/[A-Za-z0-9%]+");
        return values(ITEMS).stream()
                .map(uri::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private List<String> values(String topic) throws Exception {
        try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
            return client.values(topic);
        }
    }

    private static int push(Run run, String lines) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(run.address()))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private Run start(String... sources) {
        Run run = new Run(arguments(sources));
        running.add(run);
        await().atMost(PATIENCE).until(() -> run.said().contains("Running until Ctrl-C"));
        return run;
    }

    private String[] arguments(String... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "produce",
                "-Dclaimwire.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "-Dclaimwire.registry.url=mock://produce-live",
                "-Dclaimwire.producer.state-folder=" + folder.resolve("state"),
                "-Dclaimwire.producer.watch.look-every=200ms",
                "-Dclaimwire.producer.watch.settle=100ms",
                "-Dclaimwire.producer.push.answer-within=5s"));
        arguments.addAll(List.of(sources));
        return arguments.toArray(String[]::new);
    }

    private static LoopbackPort port() {
        return LoopbackPort.choose("a test", "none", 0, OptionalInt.empty(), Set.of());
    }

    /** A command that goes on, ended as by Ctrl-C. */
    private static final class Run {

        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Thread thread;

        private Run(String[] arguments) {
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new StringWriter(),
                    new PrintStream(err, true, UTF_8),
                    false,
                    false,
                    100);
            thread = new Thread(() -> Claimwire.run(terminal, arguments), "produce");
            thread.start();
        }

        private String said() {
            return err.toString(UTF_8);
        }

        private String address() {
            Matcher address = ADDRESS.matcher(said());
            assertThat(address.find()).as(said()).isTrue();
            return address.group();
        }

        private Duration end() throws InterruptedException {
            long start = System.nanoTime();
            thread.interrupt();
            thread.join(20_000);
            assertThat(thread.isAlive()).isFalse();
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
