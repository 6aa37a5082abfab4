package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwire.extraction.Aliases;
import org.claimwire.local.cli.atrest.Backlog;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.agreement.Agreement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class InstallationCommandsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WIRE = """
            {"id": "a", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "text": "Eight people died in Kazakhstan, the interior ministry said."}
            {"id": "b", "outlet": "Asia Desk", "published": "2022-01-07T08:00:00Z", "text": "Nine people died in Kazakhstan, the health ministry said."}
            """;

    private final Path folder;
    private final List<Pipeline> running = new ArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private String dataFolder = "";

    InstallationCommandsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() {
        Settings settings =
                DataFolder.in(folder.resolve("data"), Settings.load().with(Map.of("topics.partitions", 2)));
        running.add(Pipeline.start(settings, new Readers(settings, Aliases.NONE, said::add), Agreement.REQUIRE));
        dataFolder = "-Dclaimwire.local.data-folder=" + folder.resolve("data");
    }

    @AfterAll
    void end() {
        running.forEach(Pipeline::close);
    }

    @Test
    void findTheInstallationThatRunsInTheDataFolder() {
        CommandRun run = CommandRun.of("topics", "describe", dataFolder);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("Using the local installation: broker 127.0.0.1:");
        assertThat(run.out()).containsPattern("claimwire.claims.v1 +2 +delete +90 days +LogAppendTime");
        assertThat(run.out()).containsPattern("claimwire.source-tallies.v1 +2 +compact +last of a key");
        assertThat(run.out()).doesNotContain("missing", "should be");
    }

    @Test
    void createOnlyTheTopicsThatAreMissing() {
        CommandRun nothing = CommandRun.of("topics", "create", dataFolder);
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.out()).isEmpty();
        String prefix = "-Dclaimwire.topics.prefix=other.";
        assertThat(CommandRun.of("topics", "describe", dataFolder, prefix).exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("topics", "create", dataFolder, prefix).lines())
                .contains("other.claims.v1");
        assertThat(CommandRun.of("topics", "describe", dataFolder, prefix).exitCode())
                .isZero();
    }

    @Test
    void produceAndWatchWhatIsConcludedOfOneSource() {
        CommandRun produced = CommandRun.withInput(WIRE, "produce", dataFolder, "-");
        assertThat(produced.exitCode()).as(produced.err()).isZero();
        String claims =
                watched("health ministry: 1", "watch", "tallies", dataFolder, "--from-beginning", "--source", "health");
        assertThat(claims).doesNotContainIgnoringCase("interior");
        assertThat(watched("Eight people", "watch", "claims", dataFolder, "--from-beginning", "--outlet", "steppe"))
                .doesNotContain("Nine people");
    }

    @Test
    void watchTheAlertsAndSituationsOfACountryFromTheirBeginning() {
        String wire = """
                {"id": "c", "outlet": "Steppe Courier", "published": "2022-01-06T08:00:00Z", "slugline": "FLOOD", "text": "Ninety people died in the flood in Uzbekistan, the health ministry said."}
                {"id": "d", "outlet": "Asia Desk", "published": "2022-01-06T15:00:00Z", "slugline": "FLOOD", "text": "Nine people died in the flood in Uzbekistan, the interior ministry said."}
                """;
        assertThat(CommandRun.withInput(wire, "produce", dataFolder, "-").exitCode())
                .isZero();
        assertThat(watched("contradiction opened:", "watch", "alerts", dataFolder, "--open", "--country", "uz"))
                .contains("Killed, Uzbekistan: ");
        assertThat(watched("\"best\":9", "watch", "situations", dataFolder, "--country", "UZ", "--format", "jsonl"))
                .doesNotContain("\"country\":\"KZ\"");
    }

    @Test
    void countWhatAnApplicationHasYetToRead() {
        Settings settings = running.get(0).settings();
        Settings newcomer = settings.with(Map.of("streams.application", "newcomer"));
        long before = Backlog.of(newcomer);
        String wire = "{\"id\": \"e\", \"outlet\": \"Asia Desk\", \"text\": \"The bridge is closed.\"}";
        assertThat(CommandRun.withInput(wire, "produce", dataFolder, "-").exitCode())
                .isZero();

        assertThat(Backlog.of(newcomer)).isEqualTo(before + 1);
        assertThat(Backlog.of(settings.with(Map.of("topics.prefix", "nobodys."))))
                .isZero();
    }

    @Test
    void sayWhichReaderTheApplicationReadsWith() {
        running.get(0).app();
        assertThat(said).singleElement().asString().startsWith("Reading with ");
    }

    @Test
    void publishAndListWatches() throws IOException {
        Path file = Files.writeString(
                folder.resolve("watches.conf"),
                "watches = [{name = Quake, countries = [TR, SY], words = [quake], from = 2023-02-06}]");
        CommandRun published = CommandRun.of("watches", "publish", dataFolder, file.toString());
        assertThat(published.exitCode()).as(published.err()).isZero();
        assertThat(published.err()).contains("SY: Quake", "TR: Quake");
        assertThat(CommandRun.of("watches", "list", dataFolder).lines())
                .containsExactly(
                        "SY Quake 2023-02-06T00:00:00Z to ... quake", "TR Quake 2023-02-06T00:00:00Z to ... quake");
        assertThat(CommandRun.of("watches", "publish", dataFolder, file.toString())
                        .err())
                .contains("These watches stand already.");

        Files.writeString(file, "watches = [{name = Quake, countries = [TR]}]");
        assertThat(CommandRun.of("watches", "publish", dataFolder, file.toString())
                        .err())
                .contains("SY: no watches any longer", "TR: Quake");
        assertThat(CommandRun.of("watches", "list", dataFolder).lines())
                .containsExactly("TR Quake ... to ... any words");
    }

    @Test
    void openOnlyAlerts() {
        CommandRun run = CommandRun.of("watch", "claims", dataFolder, "--open");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--open is for alerts");
    }

    @Test
    void sayThatATopicDoesNotExist() {
        CommandRun run = CommandRun.of("watch", "claims", dataFolder, "-Dclaimwire.topics.prefix=none.");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the topic none.claims.v1 does not exist", "claimwire topics create");
    }

    @Test
    void runSaysThatAnInstallationRunsAlready() {
        CommandRun run = CommandRun.of("run", dataFolder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("runs in").contains("already").doesNotContain("\tat ");
    }

    @Test
    void runTheProducerAloneAgainstTheClusterThatTheSettingsName() {
        Settings settings = running.get(0).settings();
        CommandRun run = CommandRun.withInput(
                WIRE,
                "run",
                "--producer",
                "-",
                "-Dclaimwire.kafka.bootstrap-servers=" + settings.all().getString("kafka.bootstrap-servers"),
                "-Dclaimwire.registry.url=" + settings.all().getString("registry.url"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 items sent, 0 refused");
    }

    @Test
    void runTheDashboardAloneAgainstTheClusterThatTheSettingsName() throws Exception {
        Settings settings = running.get(0).settings();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new StringWriter(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        String[] arguments = {
            "run",
            "--dashboard",
            "-Dclaimwire.kafka.bootstrap-servers=" + settings.all().getString("kafka.bootstrap-servers"),
            "-Dclaimwire.registry.url=" + settings.all().getString("registry.url"),
            "-Dclaimwire.dashboard.port=0"
        };
        Thread dashboard = new Thread(() -> Claimwire.run(terminal, arguments), "dashboard");
        dashboard.start();
        try {
            Pattern address = Pattern.compile("Running the dashboard until Ctrl-C: (http://127.0.0.1:[0-9]+/)");
            await().atMost(PATIENCE)
                    .until(() -> address.matcher(err.toString(StandardCharsets.UTF_8))
                            .find());
            Matcher found = address.matcher(err.toString(StandardCharsets.UTF_8));
            assertThat(found.find()).isTrue();
            HttpRequest ready = HttpRequest.newBuilder(URI.create(found.group(1) + "health/ready"))
                    .build();
            await().atMost(PATIENCE)
                    .until(() -> HttpClient.newHttpClient()
                                    .send(ready, BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
        } finally {
            dashboard.interrupt();
        }
        dashboard.join(PATIENCE.toMillis());
        assertThat(dashboard.isAlive()).isFalse();
    }

    /** Follows until the words come, as a person who then presses Ctrl-C. */
    private static String watched(String words, String... arguments) {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        Thread follower = new Thread(() -> Claimwire.run(terminal, arguments), "watch");
        follower.start();
        try {
            await().atMost(PATIENCE)
                    .until(() -> out.toString().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
        } finally {
            follower.interrupt();
        }
        return out.toString();
    }
}
