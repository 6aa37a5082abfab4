package org.claimwire.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.local.cli.watches.WatchFile;
import org.claimwire.local.cli.watches.WatchesTopic;
import org.claimwire.schemas.Settings;
import org.claimwire.v1.Watch;
import org.claimwire.v1.Watches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays down an editor's watches, and shows them. */
@Command(
        name = "watches",
        header = "Lays down what a desk wants to be taken as one incident, or shows what is laid down.",
        description = {
            "%nWhat matches a watch - a country, a time, one of some words - belongs to the watch's incident, whatever else"
                    + " the rules would say. examples/watches.conf shows the file; docs/operations/watches.md describes it."
        },
        synopsisSubcommandLabel = "(publish | list)")
final class WatchesCommand {

    private final Terminal terminal;
    private final GlobalOptions options;

    WatchesCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Command(
            name = "publish",
            header = "Makes the watches of a file the ones that stand; countries that it does not name lose theirs.",
            footerHeading = "%nExample:%n",
            footer = "  claimwire watches publish examples/watches.conf")
    int publish(@Parameters(paramLabel = "FILE", description = "Watches, in HOCON or JSON.") Path file)
            throws InterruptedException {
        Map<String, Watches> watches = WatchFile.read(file);
        publish(Cluster.settings(options, terminal), watches, terminal);
        return 0;
    }

    /** Lays down watches and says what changed. */
    static void publish(Settings settings, Map<String, Watches> watches, Terminal terminal)
            throws InterruptedException {
        List<String> changed = new WatchesTopic(settings, terminal.err()::println).replaceBy(watches);
        for (String country : changed) {
            Watches now = watches.get(country);
            terminal.err().println(country + ": " + (now == null ? "no watches any longer" : names(now)));
        }
        if (changed.isEmpty()) {
            terminal.err().println("These watches stand already.");
        }
    }

    private static String names(Watches watches) {
        return String.join(
                ", ", watches.getWatches().stream().map(Watch::getName).toList());
    }

    @Command(
            name = "list",
            header = "Prints the watches that stand, a line each: country, name, times, words.",
            footerHeading = "%nExample:%n",
            footer = "  claimwire watches list")
    int list() throws IOException {
        Settings settings = Cluster.settings(options, terminal);
        for (Watches watches :
                new WatchesTopic(settings, terminal.err()::println).standing().values()) {
            for (Watch watch : watches.getWatches()) {
                terminal.out().write(line(watches.getCountry(), watch) + "\n");
            }
        }
        terminal.out().flush();
        return 0;
    }

    private static String line(String country, Watch watch) {
        String words = watch.getWords().isEmpty() ? "any words" : String.join(", ", watch.getWords());
        return Paint.plain("%s %s %s to %s %s"
                .formatted(country, watch.getName(), time(watch.getFrom()), time(watch.getUntil()), words));
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "..." : time.toString();
    }
}
