package org.claimwire.local.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.extraction.Outcome;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a topic in the terminal until Ctrl-C. */
@Command(
        name = "watch",
        header = "Prints claims, tallies, situations or alerts as they come, until Ctrl-C.",
        description = {
            "%nReads committed records only and joins no group: it disturbs nobody.",
            "Situations and alerts are told from the beginning of their topics, which keep the last value of each. A person"
                    + " is told what has changed: alerts that open (red), change (yellow) and end (green); --format jsonl prints"
                    + " every value.",
            "Without settings it follows the local installation that runs in the data folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire watch claims --source police",
            "  claimwire watch claims --outlet \"Steppe Courier\" --from-beginning",
            "  claimwire watch situations --country KZ --outcome killed",
            "  claimwire watch alerts --open --format jsonl | jq .headline"
        })
final class WatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "What to follow: ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.CLAIMS;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Only where the key or name of a source contains WORDS, whatever their case.")
    private @Nullable String source;

    @Option(
            names = "--outlet",
            paramLabel = "WORDS",
            description = "Only what is cited by outlets whose name contains WORDS, whatever their case.")
    private @Nullable String outlet;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            converter = CountryCode.class,
            description = "Only what is told of this country, such as KZ.")
    private @Nullable String country;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "Only ${COMPLETION-CANDIDATES}.")
    private @Nullable Outcome outcome;

    @Option(names = "--open", description = "Only alerts that are open, to their end.")
    private boolean open;

    @Option(
            names = "--from-beginning",
            description = "Begin with the oldest record instead of the next one, as with situations and alerts.")
    private boolean fromBeginning;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    WatchCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (open && subject != Subject.ALERTS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--open is for alerts; " + subject + " are not opened");
        }
        Settings settings = Cluster.settings(options, terminal);
        Topics topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        From from = fromBeginning || subject.whole ? From.BEGINNING : From.END;
        List<Followed<?>> followed = List.of(followed(topics));
        try (TopicFollower follower = new TopicFollower(settings, followed, from, terminal.err()::println)) {
            follower.follow();
        }
        return 0;
    }

    private Followed<?> followed(Topics topics) {
        WatchFilter filter = new WatchFilter(source, outlet, country, outcome, open);
        TopicPrinter printer = new TopicPrinter(terminal, format, filter);
        ConclusionPrinter conclusions = new ConclusionPrinter(terminal, format, filter);
        return switch (subject) {
            case CLAIMS -> new Followed<>(topics.claims(), (record, claim) -> printer.print(claim));
            case TALLIES -> new Followed<>(topics.sourceTallies(), (record, tally) -> printer.print(tally));
            case SITUATIONS ->
                new Followed<>(topics.situations(), (record, situation) -> conclusions.print(key(record), situation));
            case ALERTS -> new Followed<>(topics.alerts(), (record, alert) -> conclusions.print(key(record), alert));
        };
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    /** What can be followed. */
    enum Subject {
        CLAIMS(false),
        TALLIES(false),
        SITUATIONS(true),
        ALERTS(true);

        /** Whether it is told from the beginning. */
        private final boolean whole;

        Subject(boolean whole) {
            this.whole = whole;
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
