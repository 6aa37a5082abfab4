package org.claimwire.local.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.local.cli.aliases.AliasOption;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.OfflineReplay;
import org.claimwire.streams.border.WatchValues;
import org.claimwire.streams.item.CurrentItem;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the whole pipeline in one loop, without Kafka. */
@Command(
        name = "replay",
        header = "Runs the whole pipeline in one loop, without Kafka: what a running installation must come to.",
        description = {
            "%nPrints the last version of every item as 'extract' does, behind them the tally of every source, every"
                    + " situation and every alert. The order in which the items come makes no difference to what is concluded.",
            "",
            "--format jsonl prints a line each, as claimwire-extract.schema.json describes it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire replay --offline wire.jsonl",
            "  claimwire replay --offline --format jsonl wire/ | jq 'select(.type == \"alert\")'",
            "  claimwire replay --offline --aliases examples/aliases.conf --watches examples/watches.conf wire/"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Option(names = "--offline", required = true, description = "In this process alone; there is no other way yet.")
    private boolean offline;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--watches", paramLabel = "FILE", description = "An editor's watches; 'watches --help' says more.")
    private @Nullable Path watches;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final AliasOption aliases = new AliasOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    ReplayCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        Map<String, Watches> laidDown = watches == null ? Map.of() : WatchFile.read(watches);
        Settings settings = reader.in(options.settings());
        Readers readers = new Readers(settings, aliases.read(settings), terminal::remark);
        OfflineReplay replay = OfflineReplay.of(settings, readers.load(() -> Long.MAX_VALUE));
        laidDown.forEach((country, value) -> replay.watch(country, WatchValues.of(country, value)));
        GivenItems items = new GivenItems(paths, terminal);
        Map<String, String> idByUri = new LinkedHashMap<>();
        items.forEach(accepted -> {
            replay.accept(accepted.item(), LastVersions.place(accepted.origin()));
            idByUri.putIfAbsent(accepted.item().getUri(), accepted.id());
        });
        print(replay, idByUri);
        replay.refused()
                .forEach(notice -> terminal.err()
                        .println(notice.origin() + ": may not withdraw or replace " + notice.target()
                                + "; only its own outlet may, or a feed that claimwire.streams.withdrawals names"));
        return items.exitCode();
    }

    private void print(OfflineReplay replay, Map<String, String> idByUri) {
        ItemPrinter items = ItemPrinter.of(format, Scope.CONCLUSIONS, terminal);
        Map<String, ItemVersion> last = replay.lastVersions();
        idByUri.forEach((uri, id) -> items.print(concluded(id, Objects.requireNonNull(last.get(uri)), replay)));
        TopicPrinter tallies = new TopicPrinter(terminal, format, WatchFilter.ALL);
        replay.tallies().values().forEach(tallies::print);
        ConclusionPrinter conclusions = new ConclusionPrinter(terminal, format, WatchFilter.ALL);
        replay.situations().forEach(conclusions::print);
        replay.alerts().forEach(conclusions::print);
    }

    private static ReadItem concluded(String id, ItemVersion version, OfflineReplay replay) {
        CurrentItem current = replay.current(version.uri());
        return new ReadItem(
                id,
                version.text(),
                version.number(),
                current.status(),
                current.reading(),
                replay.incidents(version.uri()));
    }
}
