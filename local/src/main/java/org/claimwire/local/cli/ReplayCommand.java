package org.claimwire.local.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.extraction.RulesReader;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.item.CurrentItem;
import org.claimwire.streams.item.ItemVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the whole pipeline in one loop, without Kafka. */
@Command(
        name = "replay",
        header = "Runs the whole pipeline in one loop, without Kafka: what a running installation must come to.",
        description = {
            "%nPrints the last version of every item as 'extract' does, behind them the tally of every source. The order"
                    + " in which the items come makes no difference to the tallies.",
            "",
            "--format jsonl prints a line each, as claimwire-extract.schema.json describes it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire replay --offline wire.jsonl",
            "  claimwire replay --offline --format jsonl wire/ | jq 'select(.type == \"tally\")'"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Option(names = "--offline", required = true, description = "In this process alone; there is no other way yet.")
    private boolean offline;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    ReplayCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        OfflineReplay replay = OfflineReplay.of(options.settings(), RulesReader.load());
        GivenItems items = new GivenItems(paths, terminal);
        Map<String, String> idByUri = new LinkedHashMap<>();
        items.forEach(accepted -> {
            replay.accept(accepted.item(), LastVersions.place(accepted.origin()));
            idByUri.putIfAbsent(accepted.item().getUri(), accepted.id());
        });
        ItemPrinter printer = ItemPrinter.of(format, Scope.CONCLUSIONS, terminal);
        Map<String, ItemVersion> last = replay.lastVersions();
        idByUri.forEach((uri, id) -> printer.print(concluded(id, Objects.requireNonNull(last.get(uri)), replay)));
        TopicPrinter tallies = new TopicPrinter(terminal, format, WatchFilter.ALL);
        replay.tallies().values().forEach(tallies::print);
        replay.refused()
                .forEach(notice -> terminal.err()
                        .println(notice.origin() + ": may not withdraw or replace " + notice.target()
                                + "; only its own outlet may, or a feed that claimwire.streams.withdrawals names"));
        return items.exitCode();
    }

    private static ReadItem concluded(String id, ItemVersion version, OfflineReplay replay) {
        CurrentItem current = replay.current(version.uri());
        return new ReadItem(id, version.text(), version.number(), current.status(), current.reading());
    }
}
