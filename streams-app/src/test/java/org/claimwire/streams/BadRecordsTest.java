package org.claimwire.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimwire.streams.Wire.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.v1.Claim;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records that are read and cannot be taken: one dead letter each, with everything that is known of them, and a neighbour that
 * goes on. What cannot be read at all needs a broker to be seen, and stands in the end-to-end contract.
 */
class BadRecordsTest {

    private static final String ITEM = "urn:item:1";
    private static final int LETTER_BYTES = 5 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Topics topics;
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> wire;
    private TestOutputTopic<String, Claim> claims;
    private TestOutputTopic<String, SourceTally> tallies;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @SuppressWarnings("NullAway.Init")
    BadRecordsTest() {}

    @BeforeEach
    void start(TestInfo test) {
        Settings settings = Settings.load()
                .with(Map.of(
                        "registry.url",
                        "mock://bad" + test.getDisplayName().hashCode(),
                        "streams.state-dir",
                        folder.toString()));
        topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        StreamsSettings own = new StreamsSettings(settings);
        driver = new TopologyTestDriver(
                ClaimsTopology.build(topics, new VersionReader(new AliasedReader()), own.noticePolicy(), own.grace()),
                own.properties(topics));
        wire = driver.createInputTopic(topics.wireItems().name(), new ByteArraySerializer(), new ByteArraySerializer());
        claims = output(topics.claims());
        tallies = output(topics.sourceTallies());
        deadLetters = output(topics.deadLetters());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    static Stream<Arguments> recordsThatAreNoItem() {
        WireItem good = good().build();
        return Stream.of(
                Arguments.of(null, good, "the record has no key"),
                Arguments.of(ITEM, null, "the record has no value"),
                Arguments.of("urn:other", good, "the record's key is not its item's uri"),
                Arguments.of(" ", good().setUri(" ").build(), "the item's uri is blank"),
                Arguments.of(ITEM, good().setStatus(PubStatus.UNKNOWN).build(), "the item's status is unknown"),
                Arguments.of(
                        ITEM,
                        good().setText("x".repeat(ItemVersions.MAX_TEXT + 1)).build(),
                        "the text has 524289 UTF-16 code units"),
                Arguments.of(
                        ITEM, good().setOutlet("x".repeat(5_000)).build(), "the outlet has 5000 UTF-16 code units"),
                Arguments.of(
                        ITEM,
                        good().setWithdraws(Stream.generate(() -> "urn:x")
                                        .limit(1_001)
                                        .toList())
                                .build(),
                        "the item speaks of 1001 others"),
                Arguments.of(ITEM, good().setWithdraws(List.of("")).build(), "a uri that is blank"));
    }

    @ParameterizedTest
    @MethodSource("recordsThatAreNoItem")
    void areOneDeadLetterEachAsTheyCameAndTheirNeighbourGoesOn(String key, WireItem item, String reason) {
        send("urn:before", version("urn:before", 1, 8, "Police says killed=8").build(), new RecordHeaders());
        send(key, item, headers("desk", "night"));
        send("urn:after", version("urn:after", 1, 8, "Ministry says killed=9").build(), new RecordHeaders());

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(letter.key()).isEqualTo(key == null ? null : key.getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo(item == null ? null : serialised(item));
        assertThat(header(letter, "desk")).isEqualTo("night");
        assertThat(header(letter, DeadLetterHeaders.TOPIC))
                .isEqualTo(topics.wireItems().name());
        assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("receive");
        assertThat(header(letter, DeadLetterHeaders.REASON)).contains(reason);
        assertThat(header(letter, DeadLetterHeaders.ATTEMPTS)).isEqualTo("1");
        assertThat(claims.readKeyValuesToMap()).containsOnlyKeys("test:police", "test:ministry");
    }

    @Test
    void headersThatAreTooLongToBeCarriedOnAreTheRecordsFault() {
        send(ITEM, good().build(), headers("trace", "t".repeat(20_000)));

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(header(letter, DeadLetterHeaders.REASON)).contains("headers have 20005 bytes; at most 16384");
        assertThat(header(letter, "trace")).hasSize(20_000);
        assertThat(letter.value()).isEqualTo(serialised(good().build()));
    }

    @Test
    void headersOfOrdinaryLengthAreCarriedOn() {
        send(ITEM, good().build(), headers("traceparent", "00-1"));

        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(Objects.requireNonNull(claims.readRecord().headers().lastHeader("traceparent"))
                        .value())
                .asString(UTF_8)
                .isEqualTo("00-1");
    }

    @Test
    void headersThatNoLetterCanHoldAreLeftOutOfItAndTheKeyStays() {
        send(ITEM, good().build(), headers("trace", "t".repeat(LETTER_BYTES)));

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(header(letter, DeadLetterHeaders.CONTENT)).isEqualTo("omitted");
        assertThat(header(letter, DeadLetterHeaders.BYTES))
                .isEqualTo(Integer.toString(serialised(good().build()).length));
        assertThat(letter.headers().lastHeader("trace")).isNull();
        assertThat(letter.key()).asString(UTF_8).isEqualTo(ITEM);
        assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("0");
    }

    @Test
    void aKeyThatNoLetterCanHoldIsLeftOutOfIt() {
        send("k".repeat(LETTER_BYTES), null, new RecordHeaders());

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(letter.key()).isNull();
        assertThat(header(letter, DeadLetterHeaders.CONTENT)).isEqualTo("omitted");
        assertThat(letter.headers().lastHeader(DeadLetterHeaders.BYTES)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "nonsense, 1", "-7, 1", "2147483647, 1000001", "99999999999, 1"})
    void theNextLetterCountsOneAttemptMoreThanTheRecordCameWith(String came, int counted) {
        send("urn:other", good().build(), headers(DeadLetterHeaders.ATTEMPTS, came));

        assertThat(header(onlyLetter(), DeadLetterHeaders.ATTEMPTS)).isEqualTo(Integer.toString(counted));
    }

    @Test
    void theLetterOfAReplayedRecordSaysWhoseSuccessorItIs() {
        Headers replayed = headers(DeadLetterHeaders.REPLAY_OF, "2:17");
        replayed.add(DeadLetterHeaders.ATTEMPTS, "1".getBytes(UTF_8));
        send("urn:other", good().build(), replayed);

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(header(letter, DeadLetterHeaders.REPLAY_OF)).isEqualTo("2:17");
        assertThat(header(letter, DeadLetterHeaders.ATTEMPTS)).isEqualTo("2");
    }

    @Test
    void whatARecordPretendsToBeALetterOfIsNotBelieved() {
        Headers forged = headers(DeadLetterHeaders.CONTENT, "notice");
        forged.add(DeadLetterHeaders.ORIGIN, "elsewhere".getBytes(UTF_8));
        forged.add(DeadLetterHeaders.TOPIC, "elsewhere".getBytes(UTF_8));
        send("urn:other", good().build(), forged);

        TestRecord<byte[], byte[]> letter = onlyLetter();
        assertThat(letter.headers().lastHeader(DeadLetterHeaders.CONTENT)).isNull();
        assertThat(letter.headers().lastHeader(DeadLetterHeaders.ORIGIN)).isNull();
        assertThat(header(letter, DeadLetterHeaders.TOPIC))
                .isEqualTo(topics.wireItems().name());
    }

    @Test
    void aRecordThatIsReplayedTwiceByAccidentCountsOnce() {
        send(ITEM, good().build(), headers(DeadLetterHeaders.ATTEMPTS, "1"));
        send(ITEM, good().build(), headers(DeadLetterHeaders.ATTEMPTS, "1"));

        assertThat(claims.readRecordsToList()).hasSize(1);
        assertThat(Objects.requireNonNull(tallies.readKeyValuesToMap().get("test:police"))
                        .getClaims())
                .isEqualTo(1);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    private static WireItem.Builder good() {
        return version(ITEM, 1, 8, "Police says killed=8");
    }

    private void send(@Nullable String key, @Nullable WireItem item, Headers headers) {
        wire.pipeInput(new TestRecord<>(
                key == null ? null : key.getBytes(UTF_8), item == null ? null : serialised(item), headers));
    }

    private byte[] serialised(WireItem item) {
        return topics.wireItems()
                .value()
                .serializer()
                .serialize(topics.wireItems().name(), item);
    }

    private static Headers headers(String name, String value) {
        return new RecordHeaders().add(name, value.getBytes(UTF_8));
    }

    private TestRecord<byte[], byte[]> onlyLetter() {
        List<TestRecord<byte[], byte[]>> letters = deadLetters.readRecordsToList();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(
                Objects.requireNonNull(letter.headers().lastHeader(name), name).value(), UTF_8);
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }
}
