package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.local.cli.watches.WatchesTopic;
import org.claimwire.schemas.DeadLetterHeaders;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.Watches;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds on every broker and registry: the example wire, in any order, repeated, and with the app killed at random moments,
 * ends in exactly what the oracle says. Three partitions; read back with Confluent's own deserializer, committed records only.
 */
abstract class EndToEndContract {

    private static final int SHUFFLES = 10;
    private static final int AT_ONCE = 2;
    private static final int KILLS = 4;
    private static final List<WireItem> ITEMS = ExampleWire.items();
    private static final Outcome EXPECTED = ExampleWire.expected(ITEMS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    abstract Stack stack();

    @Test
    void theExampleWireInOrderEndsInWhatTheOracleSays() throws Exception {
        try (Pipeline pipeline = pipeline("in-order");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS);
            pipeline.awaitRest();

            assertThat(EXPECTED.claims()).as("the oracle has something to say").hasSizeGreaterThan(30);
            assertThat(EXPECTED.situations()).as("the oracle concludes").hasSizeGreaterThan(5);
            assertThat(EXPECTED.alerts()).as("the oracle alerts").isNotEmpty();
            assertThat(pipeline.outcome()).isEqualTo(EXPECTED);
            assertThat(pipeline.deadLetters()).isEmpty();
        }
    }

    @Test
    void everythingTwiceEndsInTheSame() throws Exception {
        try (Pipeline pipeline = pipeline("twice");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS);
            pipeline.publish(ITEMS);
            pipeline.awaitRest();

            assertThat(pipeline.outcome()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void watchesLaidDownBetweenTheItemsCountForAllOfThemUntilTheyAreTakenAway() throws Exception {
        Map<String, Watches> watches = WatchFile.read(Path.of("../examples/watches.conf"));
        Outcome watched = ExampleWire.expected(ITEMS, watches);
        try (Pipeline pipeline = pipeline("watched");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            WatchesTopic topic = new WatchesTopic(pipeline.settings(), System.err::println);
            pipeline.publish(ITEMS.subList(0, ITEMS.size() / 2));
            topic.replaceBy(watches);
            pipeline.publish(ITEMS.subList(ITEMS.size() / 2, ITEMS.size()));
            pipeline.awaitRest();
            assertThat(pipeline.outcome()).isEqualTo(watched).isNotEqualTo(EXPECTED);

            topic.replaceBy(Map.of());
            pipeline.awaitRest();
            assertThat(pipeline.outcome()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void tenShuffledOrdersEndInTheSame() throws Exception {
        long seed = seed();
        for (int first = 0; first < SHUFFLES; first += AT_ONCE) {
            List<AutoCloseable> open = new ArrayList<>();
            try {
                List<Pipeline> pipelines = new ArrayList<>();
                for (int i = first; i < first + AT_ONCE; i++) {
                    Pipeline pipeline = pipeline("shuffled-" + i);
                    open.add(0, pipeline);
                    open.add(0, ClaimsApp.start(pipeline.settings(), ExampleWire.READER));
                    pipeline.publish(shuffled(ITEMS, new Random(seed + i)));
                    pipelines.add(pipeline);
                }
                for (Pipeline pipeline : pipelines) {
                    pipeline.awaitRest();
                    assertThat(pipeline.outcome()).as("seed %d", seed).isEqualTo(EXPECTED);
                }
            } finally {
                for (AutoCloseable each : open) {
                    each.close();
                }
            }
        }
    }

    @Test
    void theAppKilledAtRandomMomentsEndsInTheSame() throws Exception {
        long seed = seed();
        Random random = new Random(seed);
        try (Pipeline pipeline = pipeline("killed");
                AppProcess app = new AppProcess(pipeline.settings(), folder.resolve("killed.log"))) {
            app.start();
            List<WireItem> twice = shuffled(ITEMS, random);
            twice.addAll(shuffled(ITEMS, random));
            int untilKill = 0;
            int kills = 0;
            for (WireItem item : twice) {
                pipeline.publish(item);
                if (untilKill-- == 0 && kills < KILLS) {
                    app.awaitWorking(pipeline);
                    Thread.sleep(random.nextInt(700));
                    app.kill();
                    app.start();
                    kills++;
                    untilKill = 5 + random.nextInt(10);
                }
            }
            pipeline.awaitRest();

            assertThat(kills).as("seed %d", seed).isEqualTo(KILLS);
            assertThat(pipeline.outcome()).as("seed %d", seed).isEqualTo(EXPECTED);
            assertThat(pipeline.deadLetters()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void badRecordsAreOneDeadLetterEachAndTheirNeighboursGoOn() throws Exception {
        try (Pipeline pipeline = pipeline("bad");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            WireItem good = ITEMS.get(0);
            byte[] value = pipeline.topics()
                    .wireItems()
                    .value()
                    .serializer()
                    .serialize(pipeline.topics().wireItems().name(), good);
            byte[] key = good.getUri().getBytes(StandardCharsets.UTF_8);
            byte[] noise = new byte[300];
            new Random(seed()).nextBytes(noise);
            noise[0] = 1; // random bytes that begin with 0 are the next case
            pipeline.publish(null, value);
            pipeline.publish(key, new byte[0]);
            pipeline.publish(key, noise);
            pipeline.publish(key, new byte[] {0, 0, 0, 120, 9, 1, 2});
            pipeline.publish(key, Arrays.copyOf(value, value.length / 2));
            pipeline.publish(key, ofAnotherSubject(pipeline));
            pipeline.publish(ITEMS);
            pipeline.awaitRest();

            List<ConsumerRecord<String, byte[]>> letters = pipeline.deadLetters();
            assertThat(letters).hasSize(6).allSatisfy(letter -> {
                assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("bad.wire-items.v1");
                assertThat(header(letter, DeadLetterHeaders.ATTEMPTS)).isEqualTo("1");
            });
            assertThat(letters)
                    .extracting(letter -> header(letter, DeadLetterHeaders.STAGE))
                    .containsOnlyOnce("receive")
                    .containsOnly("receive", "deserialise");
            assertThat(letters)
                    .extracting(letter -> header(letter, DeadLetterHeaders.REASON))
                    .anyMatch(reason -> reason.contains("the record has no key"))
                    .anyMatch(reason -> reason.contains("does not start with the byte 0"))
                    .anyMatch(reason -> reason.contains("30729"))
                    .anyMatch(reason -> reason.contains("is no WireItem"))
                    .anyMatch(reason ->
                            reason.contains("is no org.claimwire.v1.WireItem but org.claimwire.v1.Revisions"));
            assertThat(letters).extracting(ConsumerRecord::value).contains(value, noise, new byte[0]);
            assertThat(pipeline.outcome()).isEqualTo(EXPECTED);
        }
    }

    /** Whole, of a schema that the registry knows, and no item. */
    private static byte[] ofAnotherSubject(Pipeline pipeline) {
        return RegistrySerdes.of(pipeline.settings())
                .of(Revisions.class)
                .serializer()
                .serialize("bad.another", new Revisions(1L, 2L));
    }

    @Test
    void aRegistryThatIsAwayForTwentySecondsMakesNoDeadLetterAndIsGotOver() throws Exception {
        try (Pipeline pipeline = pipeline("away")) {
            pipeline.publish(ITEMS.subList(0, 5));
            try (AppProcess app = new AppProcess(pipeline.settings(), folder.resolve("away.log"))) {
                stack().stopRegistry();
                try {
                    app.start();
                    Thread.sleep(Duration.ofSeconds(20).toMillis());
                } finally {
                    stack().startRegistry();
                }
                pipeline.publish(ITEMS.subList(5, ITEMS.size()));
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> !pipeline.outcome().claims().isEmpty());
                pipeline.awaitRest();

                assertThat(pipeline.outcome()).isEqualTo(EXPECTED);
                assertThat(pipeline.deadLetters()).isEmpty();
            }
        }
    }

    @Test
    void aDashboardReadsTheTopicsWithAnyConfluentClient() throws Exception {
        try (Pipeline pipeline = pipeline("read");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS);
            pipeline.awaitRest();

            for (Claim claim : pipeline.outcome().claims().values()) {
                WireItem version = ITEMS.stream()
                        .filter(item -> item.getUri().equals(claim.getUri())
                                && item.getVersion().equals(claim.getItemVersion()))
                        .findFirst()
                        .orElseThrow();
                assertThat(version.getText() + "\n" + version.getHeadline())
                        .as("a claim leads back to exact characters of a named version")
                        .contains(claim.getSentence().getExact());
            }
        }
    }

    Pipeline pipeline(String name) {
        return new Pipeline(stack(), name, folder);
    }

    private static List<WireItem> shuffled(List<WireItem> items, Random random) {
        List<WireItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Printed, and settable by {@code -Dclaimwire.test.seed=...} to repeat a run. */
    private static long seed() {
        long seed = Long.getLong("claimwire.test.seed", System.nanoTime());
        System.err.println("seed " + seed + " (repeat with -Dclaimwire.test.seed=" + seed + ")");
        return seed;
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
