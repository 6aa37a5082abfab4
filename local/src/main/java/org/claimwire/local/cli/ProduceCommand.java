package org.claimwire.local.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimwire.producer.ProducerMain;
import org.claimwire.producer.kafka.ProducerResult;
import org.claimwire.schemas.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sends items to the topic. */
@Command(
        name = "produce",
        header = "Sends items to the topic of wire items.",
        description = {
            "%nSOURCE is a text, a file of JSON lines, a folder of them, or - for standard input; 'extract --help' tells the"
                    + " formats. Sending the same again changes nothing.",
            "Without settings it sends to the local installation that runs in the data folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire produce examples",
            "  tail -f wire.jsonl | claimwire produce -",
            "  claimwire produce -Dclaimwire.kafka.bootstrap-servers=broker:9092 wire/"
        })
final class ProduceCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> sources = List.of();

    ProduceCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Cluster.settings(options, terminal);
        Cluster.sayIfAway(settings, terminal);
        ProducerResult result =
                ProducerMain.publish(settings, sources, terminal.in(), terminal.err(), terminal.interactive());
        return result.isComplete() ? 0 : 1;
    }
}
