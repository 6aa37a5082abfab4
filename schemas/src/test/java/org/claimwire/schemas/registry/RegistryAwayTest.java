package org.claimwire.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.claimwire.schemas.Settings;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registry that is away makes us wait; only a registry in good order may say that a record is bad. */
class RegistryAwayTest {

    private static final String TOPIC = "claimwire.wire-items.v1";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final WireItem ITEM = WireItem.newBuilder()
            .setUri("file:a")
            .setStatus(PubStatus.USABLE)
            .setText("Police said.")
            .setReceivedAt(Instant.EPOCH)
            .build();

    private final TinyRegistry registry = new TinyRegistry();
    private final byte[] bytes = items(LONG).serializer().serialize(TOPIC, ITEM);
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    RegistryAwayTest() throws IOException {}

    @AfterEach
    void close() {
        registry.close();
        other.shutdownNow();
    }

    @Test
    void readsOnWhenARegistryThatRefusedConnectionsIsBack() throws Exception {
        registry.goAway();

        Future<WireItem> reading = later(() -> read(items(LONG), bytes));
        assertThat(staysOpen(reading)).isTrue();
        registry.comeBack();

        assertThat(reading.get(20, TimeUnit.SECONDS)).isEqualTo(ITEM);
    }

    @Test
    void writesOnWhenARegistryThatRefusedConnectionsIsBack() throws Exception {
        registry.goAway();

        Future<byte[]> writing = later(() -> items(LONG).serializer().serialize(TOPIC, ITEM));
        assertThat(staysOpen(writing)).isTrue();
        registry.comeBack();

        assertThat(writing.get(20, TimeUnit.SECONDS)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "500, '{\"error_code\":50001,\"message\":\"Error in the backend datastore\"}'",
        "502, '<html>Bad gateway</html>'",
        "503, ''",
        "401, '{\"error_code\":401,\"message\":\"Unauthorized\"}'",
        "403, '{\"error_code\":403,\"message\":\"Forbidden\"}'",
        "404, '<html>No such page</html>'",
        "407, ''",
        "408, ''",
        "429, '{\"error_code\":429,\"message\":\"Too Many Requests\"}'"
    })
    void waitsForABetterAnswerThan(int status, String body) throws Exception {
        registry.answer(2, status, body);

        assertThat(read(items(LONG), bytes)).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @CsvSource({"503", "401", "429"})
    void saysThatTheRegistryIsAwayWhenPatienceIsUsedUpOn(int status) {
        registry.answer(1_000, status, "");

        Throwable failure = catchThrowable(() -> read(items(SHORT), bytes));

        assertThat(RegistryAwayException.isCauseOf(failure)).isTrue();
    }

    @Test
    void saysWhatItAskedAndForHowLongWhenPatienceIsUsedUp() {
        registry.goAway();

        assertThatThrownBy(() -> read(items(SHORT), bytes))
                .hasRootCauseInstanceOf(IOException.class)
                .isInstanceOf(RegistryAwayException.class)
                .hasMessageContainingAll("getSchema", SHORT.toString());
    }

    @Test
    void doesNotOutstayItsPatienceByMuch() {
        registry.answer(1_000, 503, "");
        Serde<WireItem> items = items(SHORT);

        long start = System.nanoTime();
        assertThat(catchThrowable(() -> read(items, bytes))).isNotNull();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.multipliedBy(5));
    }

    @Test
    void takesAnUnknownIdInARegistryInGoodOrderForBadDataAtOnce() {
        Throwable failure = catchThrowable(() -> read(items(LONG), withId(bytes, 4711)));

        assertThat(failure).isInstanceOf(SerializationException.class).hasMessageContaining("4711");
        assertThat(RegistryAwayException.isCauseOf(failure)).isFalse();
        assertThat(registry.asked()).filteredOn("GET /schemas/ids/4711"::equals).hasSize(1);
    }

    @Test
    void waitsForTheSchemasOfARegistryThatHasLostItsStore() throws Exception {
        registry.loseItsStore();

        Future<WireItem> reading = later(() -> read(items(LONG), bytes));
        assertThat(staysOpen(reading)).isTrue();
        items(LONG).serializer().serialize(TOPIC, ITEM);

        assertThat(reading.get(20, TimeUnit.SECONDS)).isEqualTo(ITEM);
    }

    @Test
    void saysThatTheRegistryIsAwayWhenItsStoreStaysLost() {
        registry.loseItsStore();

        assertThat(catchThrowable(() -> read(items(SHORT), bytes)))
                .satisfies(failure ->
                        assertThat(RegistryAwayException.isCauseOf(failure)).isTrue());
    }

    @Test
    void waitsWhenTheRegistryGoesAwayWhileItIsAskedForItsOwnSchemas() throws Exception {
        registry.answer(1, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
        registry.answer(1, 503, "");

        assertThat(read(items(LONG), bytes)).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @CsvSource({"409, 409", "422, 42201"})
    void doesNotWaitForASchemaThatIsRefused(int status, int code) {
        registry.answer(1, status, "{\"error_code\":" + code + ",\"message\":\"incompatible\"}");

        assertThatThrownBy(() -> serdes(LONG).registry().register(TOPIC + "-value", new AvroSchema(ITEM.getSchema())))
                .isInstanceOf(RestClientException.class)
                .hasMessageContaining("incompatible");
    }

    @Test
    void stopsWaitingWhenItsThreadIsInterrupted() throws Exception {
        registry.goAway();
        Future<WireItem> reading = later(() -> read(items(LONG), bytes));
        assertThat(staysOpen(reading)).isTrue();

        other.shutdownNow();

        assertThat(other.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(reading::get)
                .satisfies(failure ->
                        assertThat(RegistryAwayException.isCauseOf(failure)).isTrue());
    }

    private Serde<WireItem> items(Duration patience) {
        return serdes(patience).of(WireItem.class);
    }

    private RegistrySerdes serdes(Duration patience) {
        return RegistrySerdes.of(
                Settings.load().with(Map.of("registry.url", registry.url(), "registry.patience", patience)));
    }

    private <T> Future<T> later(Callable<T> work) {
        return other.submit(work);
    }

    private static boolean staysOpen(Future<?> work) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(400);
        return !work.isDone();
    }

    private static WireItem read(Serde<WireItem> items, byte[] bytes) {
        return items.deserializer().deserialize(TOPIC, bytes);
    }

    private static byte[] withId(byte[] bytes, int id) {
        byte[] copy = bytes.clone();
        ByteBuffer.wrap(copy).putInt(1, id);
        return copy;
    }
}
