package org.claimwire.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows a topic in the terminal until Ctrl-C. */
@Command(
        name = "watch",
        header = "Prints claims or tallies as they come, until Ctrl-C.",
        description = {
            "%nReads committed records only and joins no group: it disturbs nobody.",
            "Without settings it follows the local installation that runs in the data folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire watch claims --source police",
            "  claimwire watch claims --outlet \"Steppe Courier\" --from-beginning",
            "  claimwire watch tallies --format jsonl | jq .claims"
        })
final class WatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "TOPIC", description = "What to follow: ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.CLAIMS;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Only sources whose key or name contains WORDS, whatever their case.")
    private @Nullable String source;

    @Option(
            names = "--outlet",
            paramLabel = "WORDS",
            description = "Only what is cited by outlets whose name contains WORDS, whatever their case.")
    private @Nullable String outlet;

    @Option(names = "--from-beginning", description = "Begin with the oldest record instead of the next one.")
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
        Settings settings = Cluster.settings(options, terminal);
        Topics topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        TopicPrinter printer = new TopicPrinter(terminal, format, new WatchFilter(source, outlet));
        List<Followed<?>> followed = new ArrayList<>();
        followed.add(
                switch (subject) {
                    case CLAIMS -> new Followed<>(topics.claims(), (record, claim) -> printer.print(claim));
                    case TALLIES -> new Followed<>(topics.sourceTallies(), (record, tally) -> printer.print(tally));
                });
        From from = fromBeginning ? From.BEGINNING : From.END;
        try (TopicFollower follower = new TopicFollower(settings, followed, from, terminal.err()::println)) {
            follower.follow();
        }
        return 0;
    }

    /** What can be followed. */
    enum Subject {
        CLAIMS,
        TALLIES;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
