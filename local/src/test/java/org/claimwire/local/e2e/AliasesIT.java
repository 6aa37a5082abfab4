package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.ReaderVersion;
import org.claimwire.local.cli.Claimwire;
import org.claimwire.local.cli.Terminal;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.agreement.AgreedAliases;
import org.claimwire.streams.agreement.Agreement;
import org.claimwire.streams.agreement.AliasesDifferException;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.Claim;
import org.claimwire.v1.ClaimState;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That all instances of an application go by the same aliases, and that a change of them reads everything again. */
class AliasesIT {

    private static final List<WireItem> ITEMS = ExampleWire.items();
    private static final Aliases ALIASES = Aliases.of(List.of(new Alias(
            "interior-ministry:kz", List.of(), List.of("police:kz/almaty", "prosecutors:kz"), "The law", null)));
    private static final int AT_ONCE = 4;
    private static final ItemReader ALIASED = EnglishReader.load(ALIASES);

    private static LocalStack stack;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    AliasesIT() {}

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
    void aSecondInstanceWithOtherAliasesStopsWithOneAndNamesBoth() throws Exception {
        try (Pipeline pipeline = pipeline("second");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ALIASED)) {
            assertThatThrownBy(() -> ClaimsApp.start(pipeline.settings(), ExampleWire.READER))
                    .isInstanceOf(AliasesDifferException.class)
                    .hasMessageContaining(ALIASES.hash())
                    .hasMessageContaining("none")
                    .hasMessageContaining("second.settings.v1");

            Path file = Files.writeString(folder.resolve("a.conf"), "aliases = [{key = \"a:kz\", keys = [\"b:kz\"]}]");
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertThat(run(pipeline, err, "--aliases", file.toString())).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains(ALIASES.hash())
                    .contains(Aliases.of(List.of(new Alias("a:kz", List.of(), List.of("b:kz"), null, null)))
                            .hash())
                    .contains("--accept-aliases");
        }
    }

    @Test
    void anInstanceWithTheSameAliasesJoins() throws Exception {
        try (Pipeline pipeline = pipeline("same");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ALIASED)) {
            Settings beside = pipeline.settings()
                    .with(Map.of("streams.state-dir", folder.resolve("beside").toString()));
            try (ClaimsApp other = ClaimsApp.start(beside, ALIASED)) {
                pipeline.publish(ITEMS);
                pipeline.awaitRest();

                assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(ITEMS, Map.of(), ALIASED));
            }
        }
    }

    @Test
    void instancesThatStartAtTheSameMomentAllAgree() throws Exception {
        try (Pipeline pipeline = pipeline("at-once")) {
            Settings settings = pipeline.settings();
            ExecutorService starting = Executors.newFixedThreadPool(AT_ONCE);
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                starts.add(starting.submit(
                        () -> new AgreedAliases(settings, pipeline.topics(), ClaimsApp.applicationId(settings))
                                .settle(ALIASES.hash(), Agreement.REQUIRE, Duration.ofSeconds(1))));
            }
            starting.shutdown();
            for (Future<?> start : starts) {
                assertThat(start).succeedsWithin(Duration.ofSeconds(60));
            }
        }
    }

    @Test
    void noInstanceReplacesTheAliasesUnderAnother() throws Exception {
        try (Pipeline pipeline = pipeline("under");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ITEMS.subList(0, 3));
            pipeline.awaitRest();

            assertThatThrownBy(() -> ClaimsApp.start(pipeline.settings(), ALIASED, Agreement.ACCEPT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(ClaimsApp.applicationId(pipeline.settings()))
                    .hasMessageContaining("stop the other instances first");
        }
    }

    @Test
    void acceptedAliasesEndInWhatTheOracleSaysUnderThem() throws Exception {
        try (Pipeline pipeline = pipeline("accepted")) {
            try (ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
                pipeline.publish(ITEMS);
                pipeline.awaitRest();
                assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(ITEMS));
            }
            try (ClaimsApp app = ClaimsApp.start(pipeline.settings(), ALIASED, Agreement.ACCEPT)) {
                pipeline.awaitRest();
                Outcome fresh = ExampleWire.expected(ITEMS, Map.of(), ALIASED);

                assertThat(fresh).as("the aliases change something").isNotEqualTo(ExampleWire.expected(ITEMS));
                assertThat(pipeline.outcome().situations()).isEqualTo(fresh.situations());
                assertThat(pipeline.outcome().alerts()).isEqualTo(fresh.alerts());
                assertThat(asserted(pipeline.outcome())).isEqualTo(asserted(fresh));
                assertThat(pipeline.outcome()).as("re-read claims included").isEqualTo(readTwice());
                assertThat(pipeline.deadLetters()).isEmpty();
            }
            try (ClaimsApp app = ClaimsApp.start(pipeline.settings(), ALIASED)) {
                pipeline.publish(ITEMS);
                pipeline.awaitRest();

                assertThat(pipeline.outcome()).isEqualTo(readTwice());
            }
        }
    }

    private static int run(Pipeline pipeline, ByteArrayOutputStream err, String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", "--streams"));
        Settings.flat(pipeline.settings().all().withoutPath("kafka.client").withoutPath("registry.client"))
                .forEach((path, value) -> arguments.add("-Dclaimwire." + path + "=" + value));
        arguments.addAll(List.of(options));
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new StringWriter(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        return Claimwire.run(terminal, arguments.toArray(String[]::new));
    }

    private static Map<String, Claim> asserted(Outcome outcome) {
        Map<String, Claim> asserted = new TreeMap<>(outcome.claims());
        asserted.values().removeIf(claim -> claim.getState() != ClaimState.ASSERTED);
        return asserted;
    }

    /** What the oracle says that has read all items without aliases before. */
    private static Outcome readTwice() {
        Switched reader = new Switched();
        OfflineReplay replay = OfflineReplay.of(Settings.load(), reader);
        ITEMS.forEach(item -> replay.accept(item, new Origin("test", 0, 0)));
        reader.now = ALIASED;
        ITEMS.forEach(item -> replay.accept(item, new Origin("test", 0, 0)));
        return Outcome.of(replay);
    }

    private Pipeline pipeline(String name) {
        return new Pipeline(stack, name, folder);
    }

    /** A reader that is another after a while. */
    private static final class Switched implements ItemReader {
        private ItemReader now = ExampleWire.READER;

        @Override
        public ReaderVersion version() {
            return now.version();
        }

        @Override
        public ItemReading read(ItemText item) {
            return now.read(item);
        }
    }
}
