package org.claimwire.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.claimwire.streams.Wire.kill;
import static org.claimwire.streams.Wire.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.claimwire.extraction.Aliases;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.store.EmbeddedSchemaSerde;
import org.claimwire.streams.topology.ReadItem;
import org.claimwire.streams.topology.TallySource;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;
import org.claimwire.v1.WithdrawalReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTopologyTest {

    private static final String ITEM = "urn:item:1";
    private static final Instant NOW = Instant.now().minus(Duration.ofDays(200));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final AliasedReader reader = new AliasedReader();
    private Topics topics;
    private TopologyTestDriver driver;
    private TestInputTopic<String, WireItem> wire;
    private TestOutputTopic<String, Claim> claims;
    private TestOutputTopic<String, SourceTally> tallies;
    private TestOutputTopic<String, Situation> situations;
    private TestOutputTopic<String, Alert> alerts;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @SuppressWarnings("NullAway.Init")
    ClaimsTopologyTest() {}

    @BeforeEach
    void start(TestInfo test) {
        Settings settings = Settings.load()
                .with(Map.of(
                        "registry.url",
                        "mock://" + test.getDisplayName().replaceAll("\\W", ""),
                        "streams.state-dir",
                        folder.toString()));
        topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        StreamsSettings own = new StreamsSettings(settings);
        Properties properties = own.properties(topics);
        driver = new TopologyTestDriver(topology(own), properties, NOW);
        wire = driver.createInputTopic(
                topics.wireItems().name(),
                new StringSerializer(),
                topics.wireItems().value().serializer());
        claims = output(topics.claims());
        tallies = output(topics.sourceTallies());
        situations = output(topics.situations());
        alerts = output(topics.alerts());
        deadLetters = output(topics.deadLetters());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aWireItemBecomesClaimsAndTallies() {
        send(version(ITEM, 1, 8, "Police says killed=8@KZ", "Ministry says injured=317@KZ"));

        assertThat(claims.readKeyValuesToMap().keySet()).containsExactlyInAnyOrder("test:police", "test:ministry");
        assertThat(lastTally("test:police").getClaims()).isEqualTo(1);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void aCorrectionWithdrawsTheOldClaimAndItsCount() {
        send(version(ITEM, 1, 8, "Police says killed=8"));
        send(version(ITEM, 2, 9, "Police says killed=9"));

        assertThat(claims.readValuesToList())
                .extracting(Claim::getState, Claim::getWithdrawnBecause)
                .containsExactly(
                        tuple(ClaimState.ASSERTED, null),
                        tuple(ClaimState.WITHDRAWN, WithdrawalReason.CORRECTED),
                        tuple(ClaimState.ASSERTED, null));
        SourceTally tally = lastTally("test:police");
        assertThat(tally.getClaims()).isEqualTo(1);
        assertThat(tally.getWithdrawn()).isEqualTo(1);
        assertThat(tally.getItems()).isEqualTo(1);
    }

    @Test
    void aKillUnderAnotherUriFindsItsItemByWayOfTheWithdrawals() {
        send(kill("urn:kill", 9, ITEM));
        send(version(ITEM, 1, 8, "Police says killed=8"));

        assertThat(claims.readValuesToList()).singleElement().satisfies(claim -> {
            assertThat(claim.getState()).isEqualTo(ClaimState.WITHDRAWN);
            assertThat(claim.getWithdrawnBecause()).isEqualTo(WithdrawalReason.KILLED);
        });
    }

    @Test
    void anItemReadingGoesToEveryRegionThatTheItemNames() {
        TestOutputTopic<String, RegionReading> regions = regions();
        send(version(ITEM, 1, 8, "Police says killed=8@KZ,injured=1@KG"));

        assertThat(regions.readKeyValuesToMap()).containsOnlyKeys("KZ", "KG").allSatisfy((region, reading) -> {
            assertThat(reading.uri()).isEqualTo(ITEM);
            assertThat(reading.claims()).hasSize(1);
        });
    }

    @Test
    void aRecordWithoutAKeyIsOneDeadLetter() {
        WireItem item = version(ITEM, 1, 8, "Police says killed=8").build();
        wire.pipeInput(new TestRecord<>(null, item));

        assertOneLetter("receive", "the record has no key");
    }

    @Test
    void aRecordUnderAnotherKeyIsOneDeadLetter() {
        wire.pipeInput("urn:other", version(ITEM, 1, 8, "Police says killed=8").build());

        assertOneLetter("receive", "the record's key is not its item's uri " + ITEM);
    }

    @Test
    void aRecordWithoutAValueIsOneDeadLetter() {
        wire.pipeInput(ITEM, null);

        assertOneLetter("receive", "send a canceled version");
    }

    @Test
    void anItemOfUnknownStatusIsOneDeadLetterAndNeverUsable() {
        send(version(ITEM, 1, 8, "Police says killed=8").setStatus(PubStatus.UNKNOWN));

        assertThat(claims.isEmpty()).isTrue();
        assertOneLetter("receive", "the item's status is unknown");
    }

    @Test
    void anItemThatCostsTooMuchIsOneDeadLetterAndItsNeighboursGoOn() {
        send(version(ITEM, 1, 8, "Police says killed=8"));
        send(version(ITEM, 2, 9, "COSTLY"));
        send(version("urn:item:2", 1, 9, "Police says killed=9"));

        assertThat(claims.readValuesToList()).extracting(Claim::getState).containsOnly(ClaimState.ASSERTED);
        assertOneLetter("read-item", "costs too many steps");
    }

    @Test
    void aDefectOfTheReaderIsTheItemsAndNotThePartitions() {
        send(version(ITEM, 1, 8, "DEFECT"));
        send(version("urn:item:2", 1, 9, "Police says killed=9"));

        assertThat(claims.getQueueSize()).isEqualTo(1);
        assertOneLetter("read-item", "a defect of the reader");
    }

    @Test
    void aForeignNoticeIsOneDeadLetterThatSaysWhereItStands() {
        send(version(ITEM, 1, 8, "Police says killed=8"));
        send(kill("urn:kill", 9, ITEM).setOutlet("Rival Wire"));

        TestRecord<byte[], byte[]> letter = assertOneLetter("read-item", "urn:kill of Rival Wire may not speak for");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.TOPIC))
                .isEqualTo(topics.wireItems().name());
    }

    @Test
    void aRefusedRecordKeepsItsBytesItsHeadersAndTheCountOfItsAttempts() {
        byte[] value = new byte[] {0, 0, 0};
        TestInputTopic<byte[], byte[]> raw = driver.createInputTopic(
                topics.wireItems().name(), new ByteArraySerializer(), new ByteArraySerializer());
        TestRecord<byte[], byte[]> record = new TestRecord<>(
                null, serialised(version(ITEM, 1, 8, "x says y").build()));
        record.headers().add("desk", "night".getBytes(StandardCharsets.UTF_8));
        record.headers().add(DeadLetterHeaders.ATTEMPTS, "2".getBytes(StandardCharsets.UTF_8));
        raw.pipeInput(record);

        TestRecord<byte[], byte[]> letter = assertOneLetter("receive", "no key");
        assertThat(letter.value()).isEqualTo(record.value()).isNotEqualTo(value);
        assertThat(header(letter, "desk")).isEqualTo("night");
        assertThat(header(letter, DeadLetterHeaders.ATTEMPTS)).isEqualTo("3");
    }

    @Test
    void whatNothingTouchesForAHorizonIsForgottenAndItsTallyBuried() {
        send(version(ITEM, 1, 8, "Police says killed=8"));
        Instant later = NOW.plus(topics.horizon()).plus(Duration.ofDays(3));
        wire.pipeInput(
                "urn:item:2",
                version("urn:item:2", 1, 8, "Ministry says killed=9").build(),
                later);
        driver.advanceWallClockTime(Duration.ofMinutes(1));

        assertThat(tallies.readKeyValuesToMap())
                .containsEntry("test:police", null)
                .containsKey("test:ministry");
        assertThat(keys(ReadItem.VERSIONS)).noneMatch(key -> key.startsWith(ITEM));
        assertThat(keys(TallySource.CONTRIBUTIONS)).noneMatch(key -> key.startsWith("test:police"));
        assertThat(keys(TallySource.TOTALS)).containsExactly("test:ministry");
    }

    @Test
    void anOutletOfOddCharactersStopsNobody() {
        send(version(ITEM, 1, 8, "Police\0Desk says killed=8").setOutlet("Steppe\0Wire"));

        assertThat(tallies.readKeyValuesToMap().values())
                .extracting(SourceTally::getOutlets)
                .containsExactly(Map.of("Steppe\0Wire", 1L));
    }

    @Test
    void aRecordTooLargeToBeSentOnLeavesALetterWithoutItsValue() {
        String endless = "x".repeat(topics.deadLetters().maxRecordBytes());
        wire.pipeInput("urn:other", version(ITEM, 1, 8, endless).build());

        TestRecord<byte[], byte[]> letter = assertOneLetter("receive", "the record's key is not its item's uri");
        assertThat(letter.value()).isNull();
        assertThat(header(letter, DeadLetterHeaders.CONTENT)).isEqualTo("omitted");
        assertThat(Integer.parseInt(header(letter, DeadLetterHeaders.BYTES))).isGreaterThan(endless.length());
    }

    @Test
    void aRefusedNoticeSaysNothingOfTheRecordThatBroughtItsRefusalAbout() {
        send(kill("urn:kill", 9, ITEM).setOutlet("Rival Wire"));
        TestRecord<String, WireItem> item = new TestRecord<>(
                ITEM, version(ITEM, 1, 8, "Police says killed=8").build());
        item.headers().add("desk", "night".getBytes(StandardCharsets.UTF_8));
        wire.pipeInput(item);

        TestRecord<byte[], byte[]> letter = assertOneLetter("read-item", "urn:kill of Rival Wire may not speak for");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("0");
        assertThat(header(letter, DeadLetterHeaders.ATTEMPTS)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.CONTENT)).isEqualTo("notice");
        assertThat(letter.headers().lastHeader("desk")).isNull();
    }

    @Test
    void whatARepeatedRecordLeadsToSaysNothingOfItsEarlierRefusal() {
        TestRecord<String, WireItem> item = new TestRecord<>(
                ITEM, version(ITEM, 1, 8, "Police says killed=8").build());
        item.headers().add(DeadLetterHeaders.REASON, "a registry without memory".getBytes(StandardCharsets.UTF_8));
        item.headers().add("traceparent", "00-1".getBytes(StandardCharsets.UTF_8));
        wire.pipeInput(item);

        TestRecord<String, Claim> claim = claims.readRecord();
        assertThat(claim.headers().lastHeader(DeadLetterHeaders.REASON)).isNull();
        assertThat(claim.headers().lastHeader("traceparent")).isNotNull();
    }

    @RepeatedTest(20)
    void theTopologyConcludesWhatTheOracleConcludes(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        TestOutputTopic<String, RegionReading> regions = regions();
        OfflineReplay oracle =
                new OfflineReplay(new VersionReader(new StructuredReader()), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        Map<String, Claim> lastClaims = new TreeMap<>();
        Map<String, RegionReading> lastReadings = new TreeMap<>();
        for (WireItem item : Crisis.items(new Random(seed))) {
            oracle.accept(item, new Origin("test", 0, 0));
            wire.pipeInput(item.getUri(), item);
        }
        claims.readValuesToList().forEach(claim -> lastClaims.put(claim.getClaimId(), claim));
        regions.readValuesToList()
                .forEach(reading -> lastReadings.put(reading.region() + " " + reading.uri(), reading));

        assertThat(lastClaims).as("claims, seed %d", seed).isEqualTo(oracle.claims());
        assertThat(tallies.readKeyValuesToMap()).as("tallies, seed %d", seed).isEqualTo(oracle.tallies());
        assertThat(standing(situations)).as("situations, seed %d", seed).isEqualTo(words(oracle.situations()));
        assertThat(standing(alerts)).as("alerts, seed %d", seed).isEqualTo(words(oracle.alerts()));
        assertThat(lastReadings).as("readings, seed %d", seed).isEqualTo(oracle.readings());
    }

    @RepeatedTest(10)
    void itemsReadAgainUnderOtherAliasesEndInWhatTheOracleConcludes(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        AliasedReader aliased = new AliasedReader();
        OfflineReplay twice = new OfflineReplay(new VersionReader(aliased), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        List<WireItem> items = Crisis.items(new Random(seed));
        for (Aliases aliases : List.of(Aliases.NONE, AliasedReader.POLICE_WITH_MINISTRY)) {
            aliased.aliases = aliases;
            reader.aliases = aliases;
            for (WireItem item : items) {
                twice.accept(item, new Origin("test", 0, 0));
                wire.pipeInput(item.getUri(), item);
            }
        }
        OfflineReplay fresh = new OfflineReplay(new VersionReader(reader), NoticePolicy.SAME_OUTLET, Desk.GRACE);
        items.forEach(item -> fresh.accept(item, new Origin("test", 0, 0)));
        Map<String, Claim> last = new TreeMap<>();
        claims.readValuesToList().forEach(claim -> last.put(claim.getClaimId(), claim));

        assertThat(last).as("claims, seed %d", seed).isEqualTo(twice.claims());
        assertThat(tallies.readKeyValuesToMap()).as("tallies, seed %d", seed).isEqualTo(twice.tallies());
        assertThat(standing(situations)).as("situations, seed %d", seed).isEqualTo(words(fresh.situations()));
        assertThat(standing(alerts)).as("alerts, seed %d", seed).isEqualTo(words(fresh.alerts()));
        assertThat(asserted(last)).as("asserted, seed %d", seed).isEqualTo(asserted(fresh.claims()));
    }

    private static Map<String, Claim> asserted(Map<String, Claim> claims) {
        Map<String, Claim> asserted = new TreeMap<>(claims);
        asserted.values().removeIf(claim -> claim.getState() != ClaimState.ASSERTED);
        return asserted;
    }

    @Test
    void aReviewerSeesEveryChangeOfTheTopologysShape() throws IOException {
        Path golden = Path.of("src/test/resources/claims-topology.txt");
        String described =
                topology(new StreamsSettings(Settings.load())).describe().toString();
        Path actual = Files.writeString(Path.of("target/claims-topology.txt"), described);

        assertThat(described)
                .as("the topology is not the one of %s; if that is meant, copy %s there", golden, actual)
                .isEqualTo(Files.readString(golden));
    }

    private Topology topology(StreamsSettings own) {
        return ClaimsTopology.build(topics, new VersionReader(reader), own.noticePolicy(), own.grace());
    }

    private void send(WireItem.Builder builder) {
        WireItem item = builder.build();
        wire.pipeInput(item.getUri(), item);
    }

    private byte[] serialised(WireItem item) {
        return topics.wireItems()
                .value()
                .serializer()
                .serialize(topics.wireItems().name(), item);
    }

    private TestOutputTopic<String, RegionReading> regions() {
        return driver.createOutputTopic(
                topics.wireItems().name().replace("wire-items.v1", "streams-item-readings-repartition"),
                new StringDeserializer(),
                EmbeddedSchemaSerde.of(RegionReading.class).deserializer());
    }

    /** The last value of every key, in words; a tombstone is none. */
    private static Map<String, String> standing(TestOutputTopic<String, ?> topic) {
        Map<String, Object> last = new TreeMap<>();
        topic.readKeyValuesToList().forEach(told -> {
            last.remove(told.key);
            if (told.value != null) {
                last.put(told.key, told.value);
            }
        });
        return words(last);
    }

    /** Values as JSON, since Avro cannot compare times in an array that it has read. */
    private static Map<String, String> words(Map<String, ?> values) {
        Map<String, String> words = new TreeMap<>();
        values.forEach((key, value) -> words.put(key, value.toString()));
        return words;
    }

    private SourceTally lastTally(String source) {
        return Objects.requireNonNull(tallies.readKeyValuesToMap().get(source));
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }

    private TestRecord<byte[], byte[]> assertOneLetter(String stage, String reason) {
        List<TestRecord<byte[], byte[]>> letters = deadLetters.readRecordsToList();
        assertThat(letters).hasSize(1);
        TestRecord<byte[], byte[]> letter = letters.get(0);
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo(stage);
        assertThat(header(letter, DeadLetterHeaders.REASON)).contains(reason);
        assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("0");
        return letter;
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private List<String> keys(String store) {
        List<String> keys = new java.util.ArrayList<>();
        try (var rows = driver.<String, Object>getKeyValueStore(store).all()) {
            rows.forEachRemaining(row -> keys.add(row.key));
        }
        return keys;
    }
}
