package org.claimwire.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.claimwire.dashboard.Dashboard;
import org.claimwire.extraction.ItemReader;
import org.claimwire.local.cli.aliases.AliasOption;
import org.claimwire.local.cli.atrest.Backlog;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.producer.ProduceOrder;
import org.claimwire.producer.ProducerMain;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.streams.agreement.Agreement;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a durable installation on this machine, or one part of it against a cluster. */
@Command(
        name = "run",
        header =
                "Runs broker, schema registry, application and dashboard on this machine, or one part against a cluster.",
        description = {
            "%nWithout options everything is kept in claimwire.local.data-folder, and a second start finds it again. With"
                    + " one, only that part runs, with the brokers and the registry that the settings name."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire run",
            "  claimwire run -Dclaimwire.local.data-folder=/var/lib/claimwire -Dclaimwire.local.broker-port=9092",
            "  claimwire run --streams -Dclaimwire.kafka.bootstrap-servers=broker:9092 -Dclaimwire.registry.url=http://registry:8081",
            "  claimwire run --aliases examples/aliases.conf",
            "  claimwire run --producer feeds:feeds.conf push:8088",
            "  claimwire run --dashboard -Dclaimwire.kafka.bootstrap-servers=broker:9092 -Dclaimwire.registry.url=http://registry:8081"
        })
final class RunCommand implements Callable<Integer> {

    private static final String DATA_FOLDER = "local.data-folder";

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Part part;

    @Option(
            names = "--watches",
            paramLabel = "FILE",
            description =
                    "An editor's watches to lay down at the start, if all of it runs; 'watches --help' says more.")
    private @Nullable Path watches;

    @Mixin
    private final AliasOption aliases = new AliasOption();

    @Option(
            names = "--accept-aliases",
            description = "Go by these aliases where the application went by others; all items are read again. No other"
                    + " instance may run.")
    private boolean acceptAliases;

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    RunCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.log(LogDetail.SERVICE);
        if (part == null) {
            return runAll();
        }
        if (acceptAliases && !part.streams) {
            throw new CommandFailure(
                    "--accept-aliases: this part reads no items", "Give it to the instance that runs --streams.");
        }
        if (part.dashboard) {
            return runDashboard();
        }
        return part.streams ? runStreams() : runProducer(part.sources);
    }

    private int runAll() throws InterruptedException {
        Map<String, Watches> laidDown = watches == null ? Map.of() : WatchFile.read(watches);
        Settings settings = DataFolder.named(reader.in(options.settings()));
        Readers readers = new Readers(settings, aliases.read(settings), terminal.err()::println);
        try (Pipeline pipeline = Pipeline.start(settings, readers, agreement())) {
            Dashboard dashboard = Dashboards.start(pipeline.settings());
            pipeline.installation().closeFirst(dashboard);
            ClaimsApp app = pipeline.app();
            if (watches != null) {
                WatchesCommand.publish(pipeline.settings(), laidDown, terminal);
            }
            terminal.err()
                    .printf(
                            """
                            Running until Ctrl-C: broker %1$s, schema registry %2$s.
                            The dashboard is at %4$s
                            In another terminal:
                              ./claimwire produce FILE...%3$s
                              ./claimwire watch claims --from-beginning%3$s
                              ./claimwire watch alerts%3$s
                            """,
                            pipeline.installation().bootstrapServers(),
                            pipeline.installation().registryUrl(),
                            sameFolder(),
                            dashboard.address());
            return ended(app);
        }
    }

    /** What tells other commands of a data folder that is not the usual one. */
    private String sameFolder() {
        Settings settings = options.settings();
        return Cluster.isDefault(settings, DATA_FOLDER)
                ? ""
                : " -Dclaimwire." + DATA_FOLDER + "=" + settings.all().getString(DATA_FOLDER);
    }

    private int runStreams() {
        Settings settings = reader.in(options.settings());
        Readers readers = new Readers(settings, aliases.read(settings), terminal.err()::println);
        ItemReader loaded = readers.load(() -> Backlog.of(settings));
        try (ClaimsApp app = ClaimsApp.start(settings, loaded, agreement())) {
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "streams-end"));
            terminal.err()
                    .printf(
                            "Running the application until Ctrl-C: brokers %s.%n",
                            settings.all().getString("kafka.bootstrap-servers"));
            return ended(app);
        }
    }

    private int runDashboard() throws InterruptedException {
        Settings settings = options.settings();
        CountDownLatch ended = new CountDownLatch(1);
        try (Dashboard dashboard = Dashboards.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(dashboard::close, "dashboard-end"));
            terminal.err()
                    .printf(
                            "Running the dashboard until Ctrl-C: %s, brokers %s.%n",
                            dashboard.address(), settings.all().getString("kafka.bootstrap-servers"));
            ended.await();
        }
        return 0;
    }

    private Agreement agreement() {
        return acceptAliases ? Agreement.ACCEPT : Agreement.REQUIRE;
    }

    private int runProducer(List<String> sources) throws IOException, InterruptedException {
        Settings settings = ProducerState.keptIn(options.settings());
        ProduceOrder order = ProduceOrder.once(sources);
        try {
            ProducerMain.goesOn(settings, order);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(wrong.getMessage()));
        }
        return ProducerMain.produce(settings, order, terminal.in(), terminal.err(), terminal.interactive())
                        .isComplete()
                ? 0
                : 1;
    }

    private int ended(ClaimsApp app) {
        app.awaitStop();
        if (app.hasFailed()) {
            throw new CommandFailure(
                    "the application stopped after repeated failures; the log above says why",
                    "What is committed is kept: mend the cause and start it again.");
        }
        return 0;
    }

    /** The one part to run alone. */
    static final class Part {

        @Option(
                names = "--streams",
                required = true,
                description = "Only the application that reads items and concludes.")
        private boolean streams;

        @Option(
                names = "--dashboard",
                required = true,
                description = "Only the dashboard, which shows what is on the topics.")
        private boolean dashboard;

        @Option(
                names = "--producer",
                required = true,
                arity = "1..*",
                paramLabel = "SOURCE",
                description =
                        "Only the producer, which sends what these sources hold: whatever 'produce' takes, such as"
                                + " feeds:FILE or push:PORT.")
        private List<String> sources = List.of();
    }
}
