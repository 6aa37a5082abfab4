package org.claimwire.local.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimwire.extraction.Aliases;
import org.claimwire.local.cli.aliases.AliasOption;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.reading.ReadItem;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.ReadVersion;
import org.claimwire.streams.item.VersionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is read from texts, without Kafka. */
@Command(
        name = "extract",
        header = "Prints who says what in a text, and every casualty figure; needs no Kafka.",
        description = {
            "%nPATH is a text, a file of JSON lines, a folder of them, or - for standard input. A text may begin with a"
                    + " line 'date YYYY-MM-DD'; an agency's name alone on its last line is the outlet. A JSON line has"
                    + " 'id' and 'text', and may have 'title', 'outlet', 'published', 'version' and 'status'.",
            "",
            "Of an item with several versions the last one is read. What cannot be read is named on standard error; the"
                    + " rest goes on, and the command ends with 1.",
            "",
            "--format jsonl prints a line an item, as claimwire-extract.schema.json describes it: offsets count UTF-16"
                    + " code units."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire extract article.txt",
            "  claimwire extract --format jsonl wire/ | jq '.figures[] | {phrase, low, high}'",
            "  claimwire extract --aliases examples/aliases.conf wire/",
            "  claimwire extract -Dclaimwire.vague-words=acled article.txt",
            "  pbpaste | claimwire extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final AliasOption aliases = new AliasOption();

    @Mixin
    private final ReaderOption reader = new ReaderOption();

    ExtractCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        Settings settings = reader.in(options.settings());
        Aliases known = aliases.read(settings);
        GivenItems items = new GivenItems(paths, terminal);
        LastVersions versions = new LastVersions();
        items.forEach(versions::add);
        Readers readers = new Readers(settings, known, terminal::remark);
        VersionReader versionReader =
                new VersionReader(readers.load(() -> versions.all().size()));
        ItemPrinter printer = ItemPrinter.of(format, Scope.READING, terminal);
        for (LastVersions.Given given : versions.all()) {
            items.attempt(given.origin(), () -> printer.print(read(versionReader, given)));
        }
        return items.exitCode();
    }

    private static ReadItem read(VersionReader reader, LastVersions.Given given) {
        ItemVersion version = given.version();
        ReadVersion read = reader.read(version);
        return new ReadItem(given.id(), version.text(), version.number(), version.status(), read.reading());
    }
}
