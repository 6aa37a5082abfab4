package org.claimwire.local.cli;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.producer.ProducerMain;
import org.claimwire.producer.console.ConsoleReport;
import org.claimwire.producer.console.DryRun;
import org.claimwire.producer.intake.Formats;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends items to the topic. */
@Command(
        name = "produce",
        header = "Sends items to the topic of wire items.",
        description = {
            "%nSOURCE is a text, a file of items, a folder of them, a quoted pattern of files such as 'wire/**/*.xml', or - for"
                    + " standard input; 'extract --help' tells the formats. Sending the same again changes nothing.",
            "Without settings it sends to the local installation that runs in the data folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire produce examples",
            "  claimwire produce --dry-run 'wire/2022-01-*.jsonl'",
            "  claimwire produce --rate 60 examples/january-2022.jsonl",
            "  tail -f wire.jsonl | claimwire produce -",
            "  claimwire produce -Dclaimwire.kafka.bootstrap-servers=broker:9092 wire/"
        })
final class ProduceCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Files, folders, quoted patterns of files, or - for standard input.")
    private List<String> sources = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read everything as this format, whatever its name and its beginning.")
    private @Nullable String format;

    @Option(
            names = "--dry-run",
            description =
                    "Print what would be sent, a line an item set apart by tabs: uri, version, status, outlet, headline,"
                            + " end of its embargo. Needs neither broker nor registry.")
    private boolean dryRun;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Replay the items N times as fast as they were made: 60 makes a minute of an hour. Items without a"
                            + " time, and those older than what was sent, go at once; no gap lasts longer than"
                            + " claimwire.producer.longest-gap.")
    private @Nullable String rate;

    ProduceCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        Double timesAsFast = timesAsFast();
        Intake intake = Intake.of(sources, terminal.in(), formats());
        if (dryRun) {
            return printed(intake);
        }
        Settings settings = Cluster.settings(options, terminal);
        Cluster.sayIfAway(settings, terminal);
        return ProducerMain.publish(settings, intake, timesAsFast, terminal.err(), terminal.interactive())
                        .isComplete()
                ? 0
                : 1;
    }

    private int printed(Intake intake) {
        try (ConsoleReport report = ConsoleReport.plain(terminal.err())) {
            DryRun run = new DryRun(terminal.out(), report);
            boolean complete = run.print(intake);
            terminal.err().println(run.summary());
            return complete ? 0 : 1;
        }
    }

    private Formats formats() {
        Formats all = Formats.all(Clock.systemUTC());
        return format == null
                ? all
                : all.only(format)
                        .orElseThrow(() -> wrongUsage(
                                "--format " + format + ": there is no such format; known are " + all.names()));
    }

    private @Nullable Double timesAsFast() {
        if (rate == null) {
            return null;
        }
        if (dryRun) {
            throw wrongUsage("--rate " + rate + " makes no sense with --dry-run, which sends nothing");
        }
        try {
            double number = Double.parseDouble(rate);
            if (number > 0 && Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw wrongUsage("--rate " + rate + ": is no number above 0; 60 replays an hour in a minute, 1 as it was");
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
