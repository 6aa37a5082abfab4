package org.claimwire.producer.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.Origin;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;
import org.claimwire.producer.embargo.HeldItems;
import org.claimwire.producer.jsonlines.JsonLines;
import org.claimwire.producer.kafka.Brokers;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.producer.kafka.PublicationReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the items of live sources, with brokers in memory; real ones take part in the tests of local. */
@Timeout(30)
class LivePublicationTest {

    private static final long MUCH = 1 << 20;

    private final Path folder;
    private final Brokers brokers = new Brokers();
    private final HandClock clock = new HandClock();
    private final Heard heard = new Heard();
    private final List<LivePublication> running = new ArrayList<>();

    LivePublicationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        running.forEach(LivePublication::stop);
    }

    @Test
    void sendsWhatSeveralSourcesBringAndEndsWhenTheyDo() throws Exception {
        ProducerResult result =
                start(MUCH, source(item("a"), item("b")), source(item("c"))).get();

        assertThat(brokers.uris()).containsExactlyInAnyOrder("item:/a", "item:/b", "item:/c");
        assertThat(result.sent()).isEqualTo(3);
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void makesADeadLetterOfWhatIsRefusedAndSettlesItToo() throws Exception {
        Refusal refusal = Refusal.of(new Origin("feed", 7), "is no item", "{}".getBytes(UTF_8));
        ProducerResult result = start(MUCH, source(refusal, item("a"))).get();

        assertThat(result.refused()).isEqualTo(1);
        assertThat(heard.refusals).containsExactly(refusal);
        assertThat(brokers.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).asString(UTF_8).isEqualTo("{}");
            assertThat(letter.headers().lastHeader("claimwire.origin").value())
                    .asString(UTF_8)
                    .isEqualTo("feed:7");
        });
        assertThat(brokers.uris()).containsExactly("item:/a");
    }

    @Test
    void makesADeadLetterOfAnItemThatIsTooLargeForTheTopic() throws Exception {
        brokers.fail(new RecordTooLargeException("5000000 bytes"));

        ProducerResult result = start(MUCH, source(item("a"))).get();

        assertThat(result.refused()).isEqualTo(1);
        assertThat(brokers.deadLetters()).hasSize(1);
    }

    @Test
    void waitsForBrokersThatAreAwayAndSaysSoOnce() throws Exception {
        brokers.fail(new TimeoutException("no metadata"));
        CompletableFuture<ProducerResult> result = start(MUCH, source(item("a"), item("b"), item("c")));

        await().until(() -> !brokers.said().isEmpty());
        brokers.fail(null);

        assertThat(result.get().sent()).isEqualTo(3);
        assertThat(brokers.said()).hasSize(2);
        assertThat(brokers.said().get(0)).startsWith("Waiting, nothing is lost: the brokers took nothing");
        assertThat(brokers.said().get(1)).isEqualTo("The brokers acknowledge again.");
        assertThat(brokers.deadLetters()).isEmpty();
        assertThat(brokers.producers())
                .as("what Kafka itself tries again needs no new producer")
                .isEqualTo(1);
    }

    @Test
    void makesANewProducerWhereTheFormerOneIsOfNoMoreUse() throws Exception {
        brokers.fail(new KafkaException("fenced for good"));
        CompletableFuture<ProducerResult> result = start(MUCH, source(item("a")));

        await().until(() -> brokers.producers() > 1);
        brokers.fail(null);

        assertThat(result.get().sent()).isEqualTo(1);
        assertThat(brokers.uris()).containsExactly("item:/a");
    }

    @Test
    void letsASourceWaitWhileTooMuchIsOnItsWay() throws Exception {
        brokers.holdBack();
        CountDownLatch handedOver = new CountDownLatch(5);
        CompletableFuture<ProducerResult> result = start(3 * 1024, delivery -> {
            for (int item = 0; item < 5; item++) {
                delivery.accept(item("a" + item));
                handedOver.countDown();
            }
            delivery.await();
        });

        await().until(() -> brokers.waiting() == 3);
        assertThat(handedOver.await(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(handedOver.getCount()).isEqualTo(2);
        brokers.acknowledge();

        assertThat(result.get().sent()).isEqualTo(5);
    }

    @Test
    void settlesNothingBeforeItIsAcknowledged() throws Exception {
        brokers.holdBack();
        CountDownLatch settled = new CountDownLatch(1);
        start(MUCH, delivery -> {
            delivery.accept(item("a"));
            delivery.await();
            settled.countDown();
        });

        await().until(() -> brokers.waiting() == 1);
        assertThat(settled.await(100, TimeUnit.MILLISECONDS)).isFalse();
        brokers.acknowledge();
        assertThat(settled.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stopsWithinSecondsThoughTheBrokersAreAway() throws Exception {
        brokers.fail(new TimeoutException("no metadata"));
        CompletableFuture<ProducerResult> result = start(MUCH, delivery -> {
            for (int item = 0; ; item++) {
                delivery.accept(item("a" + item));
            }
        });
        await().until(() -> !brokers.said().isEmpty());
        long start = System.nanoTime();

        running.get(0).stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        assertThat(result.get().sent()).isZero();
    }

    @Test
    void holdsAnItemUntilItsEmbargoEndsThoughItIsStoppedMeanwhile() throws Exception {
        ProducerResult first = start(MUCH, source(embargoed("a"), item("b"))).get();

        assertThat(brokers.uris()).containsExactly("item:/b");
        assertThat(first.held()).isEqualTo(1);
        clock.now = HandClock.NOON;

        start(MUCH, forEver());
        await().until(() -> brokers.uris().contains("item:/a"));
        running.get(1).stop();
        assertThat(HeldItems.in(folder, clock).size()).isZero();
        assertThat(brokers.uris()).containsExactly("item:/b", "item:/a");
    }

    @Test
    void sendsAHeldItemAgainWhoseAcknowledgementNeverCame() throws Exception {
        start(MUCH, source(embargoed("a"))).get();
        clock.now = HandClock.NOON;
        brokers.holdBack();
        start(MUCH, forEver());
        await().until(() -> brokers.waiting() == 1);
        running.get(1).stop();

        assertThat(HeldItems.in(folder, clock).size()).isEqualTo(1);
    }

    @Test
    void startsASourceAnewThatFailedAndGivesUpWhenItDoesSoAgainAndAgain() throws Exception {
        List<Integer> runs = new CopyOnWriteArrayList<>();
        CompletableFuture<ProducerResult> result = start(MUCH, delivery -> {
            runs.add(runs.size());
            throw new IllegalStateException("a defect");
        });

        assertThat(result.get(20, TimeUnit.SECONDS).failure()).contains("a test", "a defect");
        assertThat(runs).hasSize(6);
    }

    private CompletableFuture<ProducerResult> start(long bytesOnTheWay, Work... sources) throws IOException {
        List<LiveSource> live = new ArrayList<>();
        List.of(sources).forEach(source -> live.add(new Named(source)));
        LivePublication publication =
                new LivePublication(live, HeldItems.in(folder, clock), brokers.producer(bytesOnTheWay), heard);
        running.add(publication);
        return CompletableFuture.supplyAsync(publication::run);
    }

    private static Work source(ParsedItem... pieces) {
        return delivery -> {
            for (ParsedItem piece : pieces) {
                delivery.accept(piece);
            }
            delivery.await();
        };
    }

    private static Work forEver() {
        return delivery -> new CountDownLatch(1).await();
    }

    private static AcceptedItem item(String id) {
        return (AcceptedItem)
                Parsing.parse(new JsonLines(Parsing.CLOCK), "{\"id\": \"" + id + "\", \"text\": \"Words.\"}")
                        .get(0);
    }

    private static AcceptedItem embargoed(String id) {
        AcceptedItem item = item(id);
        return new AcceptedItem(item.origin(), item.id(), item.item(), HandClock.NOON);
    }

    private interface Work {
        void run(LiveSource.Delivery delivery) throws InterruptedException;
    }

    private record Named(Work work) implements LiveSource {

        @Override
        public String name() {
            return "a test";
        }

        @Override
        public void run(Delivery delivery) throws InterruptedException {
            work.run(delivery);
        }
    }

    private static final class HandClock extends Clock {

        private static final Instant NOON = Instant.parse("2022-01-10T12:00:00Z");
        private volatile Instant now = Parsing.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }

    private static final class Heard implements PublicationReport {

        private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

        @Override
        public void progressed(long items) {}

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void skipped(SkippedFile file) {}
    }
}
