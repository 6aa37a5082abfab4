package org.claimwire.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimwire.dashboard.Dashboard;
import org.claimwire.local.cli.aliases.AliasOption;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.agreement.Agreement;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the whole pipeline at work on this machine, in a folder that is gone afterwards. */
@Command(
        name = "demo",
        header = "Starts everything on this machine and prints claims and alerts as they come out of the topics.",
        description = {
            "%nStarts broker, schema registry, application and dashboard in a temporary folder and sends PATH, or the example wire, an"
                    + " item when all that the one before led to has been shown. Claims and alerts are printed as they come;"
                    + " once all is read, so are the tally of every source, in lines that begin with =, and the situations in"
                    + " which a figure stands. It runs until Ctrl-C; then the folder is removed.",
            "",
            "With --exit it ends by itself when all is read, concluded and shown: with 0 if everything could be sent, with"
                    + " 1 if not, or after 120 seconds without progress."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  claimwire demo", "  claimwire demo --exit article.txt"})
final class DemoCommand implements Callable<Integer> {

    private static final String EXAMPLE_WIRE = "examples/january-2022.jsonl";

    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "What to send instead of the example wire.")
    private List<String> paths = List.of();

    @Option(
            names = "--watches",
            paramLabel = "FILE",
            description = "An editor's watches to lay down before; 'watches --help' says more.")
    private @Nullable Path watches;

    @Option(names = "--exit", description = "End when all is done.")
    private boolean exit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final AliasOption aliases = new AliasOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    DemoCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.log(LogDetail.COMMAND);
        Settings settings = reader.in(options.settings());
        List<String> wire = paths.isEmpty() ? exampleWire(settings) : existing(paths);
        Map<String, Watches> laidDown = watches == null ? Map.of() : WatchFile.read(watches);
        Readers readers = new Readers(settings, aliases.read(settings), terminal.err()::println);
        terminal.err().println("Starting broker, schema registry, application and dashboard ...");
        try (TemporaryFolder folder = TemporaryFolder.create("claimwire-demo-");
                Pipeline pipeline =
                        Pipeline.start(DataFolder.in(folder.path(), settings), readers, Agreement.REQUIRE)) {
            if (watches != null) {
                WatchesCommand.publish(pipeline.settings(), laidDown, terminal);
            }
            Dashboard dashboard = Dashboards.start(pipeline.settings());
            pipeline.installation().closeFirst(dashboard);
            terminal.err().println("The dashboard is at " + dashboard.address());
            return new Demonstration(pipeline, terminal, format).show(wire, paths.isEmpty(), exit);
        }
    }

    /** Before anything is started: a wrong path is no demonstration. */
    private static List<String> existing(List<String> paths) {
        for (String path : paths) {
            if (!path.equals(Intake.STANDARD_INPUT) && !Files.exists(Path.of(path))) {
                throw new CommandFailure("there is no such file or folder: " + path, "Check the path.");
            }
        }
        return paths;
    }

    private static List<String> exampleWire(Settings settings) {
        Path examples = Path.of(settings.all().getString("home"), EXAMPLE_WIRE)
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(examples)) {
            throw new CommandFailure(
                    "the example wire is not there: " + examples,
                    "Give a PATH, or name the project's folder by -Dclaimwire.home=FOLDER.");
        }
        return List.of(examples.toString());
    }
}
