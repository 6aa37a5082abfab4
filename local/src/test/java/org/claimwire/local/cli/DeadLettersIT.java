package org.claimwire.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.StatedTime;
import org.claimwire.v1.TimePrecision;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters as a desk meets them: a real broker, registry and application, and the commands. */
@TestInstance(Lifecycle.PER_CLASS)
class DeadLettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ItemReader READER = EnglishReader.load();

    private final LocalInstallation installation;
    private final Topics topics;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String dataFolder;
    private ClaimsApp app;

    DeadLettersIT(@TempDir Path folder) {
        dataFolder = "-Dclaimwire.local.data-folder=" + folder.resolve("data");
        installation = LocalInstallation.start(Settings.load()
                .with(Map.of(
                        "local.data-folder",
                        folder.resolve("data").toString(),
                        "topics.partitions",
                        2,
                        "streams.state-dir",
                        folder.resolve("state").toString(),
                        "streams.session-timeout",
                        "6 seconds")));
        Settings settings = installation.settings();
        topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        producer = new KafkaProducer<>(settings.kafka(), new ByteArraySerializer(), new ByteArraySerializer());
        app = ClaimsApp.start(settings, READER);
    }

    @BeforeAll
    void waitUntilItWorks() throws Exception {
        publish("urn:first", item("urn:first").build());
        await().atMost(PATIENCE).until(() -> states("urn:first").size() == 1);
    }

    @AfterAll
    void end() {
        producer.close();
        app.close();
        installation.close();
    }

    @Test
    void aRecordIsListedShownAndTriedThreeTimesAtMost() throws Exception {
        WireItem item = item("urn:misplaced").build();
        byte[] value = serialised(item);
        publish("urn:elsewhere", item);
        String place = awaitLetters("uri urn:misplaced", 1).get(0).split(" ")[0];

        CommandRun shown = run("show", place);
        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.lines())
                .contains(
                        "key      urn:elsewhere",
                        "header   desk: night",
                        "header   claimwire.stage: receive",
                        "value    " + value.length + " bytes, org.claimwire.v1.WireItem",
                        "  uri: urn:misplaced",
                        "  receivedAt: 2022-01-07T00:00:00Z");
        assertThat(raw(place)).isEqualTo(value);

        CommandRun dry = run("replay", "--dry-run", place);
        assertThat(dry.lines()).containsExactly(place + " would be published to claimwire.wire-items.v1, try 2");
        CommandRun replayed = run("replay", place);
        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        assertThat(replayed.out())
                .startsWith(place + " is claimwire.wire-items.v1-")
                .endsWith("now, try 2\n");
        List<String> two = awaitLetters("uri urn:misplaced", 2);
        String second = two.get(0).split(" ")[0];
        assertThat(two.get(0)).contains("key urn:elsewhere  tried 2 times");
        assertThat(two.get(1)).startsWith(place).endsWith("replayed; now " + second);
        assertThat(run("show", second).lines())
                .contains("header   desk: night", "header   claimwire.replay-of: " + place);
        assertThat(raw(second)).isEqualTo(value);

        CommandRun all = run("replay", "--all", "--reason", "uri urn:misplaced");
        assertThat(all.exitCode()).as(all.err()).isZero();
        assertThat(all.err()).contains("1 replayed, 0 left; 1 passed over");
        String third = awaitLetters("uri urn:misplaced", 3).get(0).split(" ")[0];
        CommandRun enough = run("replay", third, place);
        assertThat(enough.exitCode()).isEqualTo(1);
        assertThat(enough.out()).isEmpty();
        assertThat(enough.err())
                .contains(third + " has been tried 3 times", place + " was replayed before", "0 replayed, 2 left.");
    }

    @Test
    void aNoticeCountsOnceTheSettingsNameItsFeedAndItIsReplayed() throws Exception {
        publish("urn:target", item("urn:target").build());
        publish(
                "urn:kill",
                item("urn:kill")
                        .setOutlet("Kill Desk")
                        .setFeed("steppe-kills")
                        .setText("Kill notice.")
                        .setWithdraws(List.of("urn:target"))
                        .build());
        String place = awaitLetters("urn:kill of Kill Desk may not speak for urn:target", 1)
                .get(0)
                .split(" ")[0];
        assertThat(run("show", place).out()).contains("header   claimwire.content: notice", "uri=urn:kill");
        assertThat(states("urn:target")).containsOnlyKeys("urn:target").containsValue(ClaimState.ASSERTED);

        app.close();
        Settings mended = installation
                .settings()
                .with(Map.of("streams.withdrawals", Map.of("Steppe Wire", List.of("steppe-kills"))));
        app = ClaimsApp.start(mended, READER);
        CommandRun replayed = run("replay", place);

        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(states("urn:target")).containsEntry("urn:target", ClaimState.WITHDRAWN));
        assertThat(letters("urn:kill of Kill Desk")).hasSize(1);
    }

    @Test
    void whatTheProducerRefusedIsWrittenAndNeverReplayed() throws Exception {
        CommandRun produced = CommandRun.withInput("{\"id\": \"bad\"}\n", "produce", dataFolder, "-");
        assertThat(produced.exitCode()).isEqualTo(1);
        String place = awaitLetters("has neither text nor title", 1).get(0).split(" ")[0];

        assertThat(new String(raw(place), UTF_8)).isEqualTo("{\"id\": \"bad\"}");
        assertThat(run("show", place).lines()).contains("origin   standard input:1");
        CommandRun replayed = run("replay", place);
        assertThat(replayed.exitCode()).isEqualTo(1);
        assertThat(replayed.err()).contains("mend standard input:1 and produce it again");
    }

    @Test
    void nothingInALetterSteersTheTerminal() throws Exception {
        ProducerRecord<byte[], byte[]> forged = new ProducerRecord<>(
                topics.deadLetters().name(),
                0,
                "k\u001b[2J".getBytes(UTF_8),
                "v\u001b]0;x\u0007\r\nforged\u009b1m".getBytes(UTF_8));
        forged.headers()
                .add("claimwire.reason", "forgery\u001b[31m\r\n0:0  2022".getBytes(UTF_8))
                .add("claimwire.stage\u001b[1m", new byte[] {27, 91, 0})
                .add("claimwire.origin.topic", "\u202eelsewhere".getBytes(UTF_8));
        producer.send(forged).get();
        String line = awaitLetters("forgery", 1).get(0);
        String place = line.split(" ")[0];

        assertThat(line).contains("forgery␛[31m 0:0 2022", "key k␛[2J");
        CommandRun shown = run("show", place);
        assertThat(shown.lines())
                .contains("header   claimwire.stage␛[1m: 0x1b5b00", "  v␛]0;x␇", "  forged\ufffd1m")
                .noneMatch(each -> each.chars().anyMatch(Character::isISOControl));
        CommandRun json = run("list", "--format", "jsonl", "--reason", "forgery");
        assertThat(json.lines())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"dead_letter\",\"place\":\"" + place + "\",\"time\":\"")
                .contains("\"stage\":\"?\"", "\\u001B[31m\\r\\n0:0", "\"record\":null", "\"key\":\"k\\u001B[2J\"");
        assertThat(run("replay", place).err()).contains("only Claimwire's own letters can be replayed");
    }

    @Test
    void whatIsNotThereIsSaid() {
        CommandRun show = run("show", "1:999999");
        assertThat(show.exitCode()).isEqualTo(1);
        assertThat(show.err()).contains("there is no letter 1:999999", "dead-letters list");
        assertThat(run("show", "77:0").exitCode()).isEqualTo(1);
        CommandRun replay = run("replay", "1:999999");
        assertThat(replay.exitCode()).isEqualTo(1);
        assertThat(replay.err()).contains("1:999999 is not there");
        CommandRun none = run("list", "--stage", "nobody");
        assertThat(none.exitCode()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("No dead letters of that kind in claimwire.dead-letters.v1.");
        assertThat(run("replay", "--all", "--stage", "nobody").exitCode()).isZero();
        CommandRun elsewhere = run("list", "-Dclaimwire.topics.prefix=none.");
        assertThat(elsewhere.exitCode()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("the topic none.dead-letters.v1 does not exist");
    }

    private CommandRun run(String... words) {
        String[] arguments = new String[words.length + 2];
        arguments[0] = "dead-letters";
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[words.length + 1] = dataFolder;
        return CommandRun.of(arguments);
    }

    private List<String> letters(String reason) {
        return run("list", "--reason", reason).lines();
    }

    /** The lines of so many letters, the newest first. */
    private List<String> awaitLetters(String reason, int count) {
        return await().atMost(PATIENCE).until(() -> letters(reason), lines -> lines.size() == count);
    }

    private byte[] raw(String place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new StringWriter(),
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                false,
                false,
                100,
                bytes);
        assertThat(Claimwire.run(terminal, "dead-letters", "show", place, "--raw", dataFolder))
                .isZero();
        return bytes.toByteArray();
    }

    /** What is claimed by the item now, by its uri; no entry where nothing ever was. */
    private Map<String, ClaimState> states(String uri) {
        Map<String, ClaimState> states = new HashMap<>();
        Followed<Claim> claims = new Followed<>(topics.claims(), (record, claim) -> note(states, uri, claim));
        try (TopicFollower follower =
                new TopicFollower(installation.settings(), List.of(claims), From.BEGINNING, words -> {})) {
            follower.followToEnd();
        }
        return states;
    }

    private static void note(Map<String, ClaimState> states, String uri, @Nullable Claim claim) {
        if (Objects.requireNonNull(claim).getUri().equals(uri)) {
            states.put(uri, claim.getState());
        }
    }

    private void publish(String key, WireItem item) throws Exception {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topics.wireItems().name(), key.getBytes(UTF_8), serialised(item));
        record.headers().add("desk", "night".getBytes(UTF_8));
        producer.send(record).get();
    }

    private byte[] serialised(WireItem item) {
        return topics.wireItems()
                .value()
                .serializer()
                .serialize(topics.wireItems().name(), item);
    }

    private static WireItem.Builder item(String uri) {
        return WireItem.newBuilder()
                .setUri(uri)
                .setVersion("1")
                .setStatus(PubStatus.USABLE)
                .setOutlet("Steppe Wire")
                .setText("Eight people died in Kazakhstan, the interior ministry said.")
                .setVersionTime(StatedTime.newBuilder()
                        .setTime(Instant.parse("2022-01-06T08:00:00Z"))
                        .setPrecision(TimePrecision.INSTANT)
                        .build())
                .setReceivedAt(Instant.parse("2022-01-07T00:00:00Z"));
    }
}
