package org.claimwire.local.cli;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.producer.ProduceOrder;
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
            "%nSends what is there and ends; with --watch, kafka:, push: or feeds: it goes on until Ctrl-C. Sending the same again"
                    + " changes nothing. What is refused is said and kept among the dead letters.",
            "%nAn item under embargo is not sent before its time. A run that goes on holds it until then, over restarts; a run"
                    + " that ends leaves it unsent, says so and ends with 1, unless --wait-embargoes is long enough. A newer"
                    + " version takes the place of one that is held, and a kill drops it.",
            "%nWithout settings it sends to the local installation that runs in the data folder. 'extract --help' tells the"
                    + " formats."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire produce examples",
            "  claimwire produce --dry-run 'wire/2022-01-*.jsonl'",
            "  claimwire produce --rate 60 examples/january-2022.jsonl",
            "  claimwire produce --watch wire/ incoming/",
            "  claimwire produce push:8088",
            "  claimwire produce feeds:feeds.conf",
            "  tail -f wire.jsonl | claimwire produce -",
            "  claimwire produce -Dclaimwire.kafka.bootstrap-servers=broker:9092 kafka:agency-items"
        })
final class ProduceCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = {
                "A file, a folder, or a quoted pattern of files such as 'wire/**/*.xml'; - for standard input;",
                "kafka:TOPIC for another topic of the cluster whose values are items as text;",
                "push:[HOST:]PORT for POST /items at that address, 127.0.0.1 if no host is named;",
                "feeds:FILE for the feeds of a feeds file, polled over HTTP."
            })
    private List<String> sources = List.of();

    @Option(
            names = "--watch",
            description =
                    "Watch the folders: read what comes and what changes, and go on where it stopped the last time.")
    private boolean watch;

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

    @Option(
            names = "--wait-embargoes",
            paramLabel = "TIME",
            description = "Wait so long, such as 90m, for the embargoes of items to end, behind all others.")
    private @Nullable String waitForEmbargoes;

    ProduceCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProduceOrder order = new ProduceOrder(sources, watch, format, timesAsFast(), patience());
        boolean goesOn = goesOn(order);
        if (dryRun) {
            return printed(order, goesOn);
        }
        Settings settings = Cluster.settings(options, terminal);
        if (goesOn) {
            options.log(LogDetail.SERVICE);
            settings = ProducerState.keptIn(settings);
        } else {
            Cluster.sayIfAway(settings, terminal);
        }
        return ProducerMain.produce(settings, order, terminal.in(), terminal.err(), terminal.interactive())
                        .isComplete()
                ? 0
                : 1;
    }

    private boolean goesOn(ProduceOrder order) {
        try {
            return ProducerMain.goesOn(options.settings(), order);
        } catch (IllegalArgumentException wrong) {
            throw wrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    private int printed(ProduceOrder order, boolean goesOn) {
        if (goesOn || order.rate() != null || waitForEmbargoes != null) {
            throw wrongUsage(
                    "--dry-run prints what is there; it does not go with --watch, --rate, --wait-embargoes, kafka:,"
                            + " push: or feeds:");
        }
        Formats all = Formats.all(Clock.systemUTC());
        Formats formats = format == null ? all : all.only(format).orElseThrow();
        try (ConsoleReport report = ConsoleReport.plain(terminal.err())) {
            DryRun run = new DryRun(terminal.out(), report);
            boolean complete = run.print(Intake.of(sources, terminal.in(), formats));
            terminal.err().println(run.summary());
            return complete ? 0 : 1;
        }
    }

    private @Nullable Double timesAsFast() {
        if (rate == null) {
            return null;
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

    private Duration patience() {
        if (waitForEmbargoes == null) {
            return Duration.ZERO;
        }
        try {
            Duration time =
                    ConfigFactory.parseMap(Map.of("time", waitForEmbargoes)).getDuration("time");
            if (!time.isNegative() && !waitForEmbargoes.matches("[\\d.\\s]*")) {
                return time;
            }
        } catch (ConfigException noTime) {
            // told below
        }
        throw wrongUsage("--wait-embargoes " + waitForEmbargoes
                + ": is no time; expected a number and a unit, such as 90m or 6h");
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
