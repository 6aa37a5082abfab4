package org.claimwire.local.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimwire.local.cli.deadletters.DeadLetterTopic;
import org.claimwire.local.cli.deadletters.LetterText;
import org.claimwire.local.cli.deadletters.Place;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.registry.RegistrySerdes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints all of one dead letter. */
@Command(
        name = "show",
        header = "Shows one dead letter: its headers, its key, and its value as far as it can be read.",
        description = "%nA value is shown as a record if the registry knows its schema, else as text, else as bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire dead-letters show 0:17",
            "  claimwire dead-letters show 0:17 --raw > item.xml        what came, byte for byte"
        })
final class ShowDeadLetterCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(
            paramLabel = "PARTITION:OFFSET",
            converter = PlaceConverter.class,
            description = "The letter's place, as 'dead-letters list' prints it.")
    private Place place = new Place(0, 0);

    @Option(names = "--raw", description = "Write the bytes of the value, and nothing else.")
    private boolean raw;

    ShowDeadLetterCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = DeadLettersCommand.settings(options, terminal);
        DeadLetterTopic topic = new DeadLetterTopic(
                settings, DeadLettersCommand.topics(settings).deadLetters());
        Optional<ConsumerRecord<byte[], byte[]>> record = topic.at(place);
        if (record.isEmpty()) {
            throw new CommandFailure(
                    "there is no letter " + place + " in " + topic.name(),
                    "'claimwire dead-letters list' prints those there are.");
        }
        if (raw) {
            writeValue(record.get());
        } else {
            LineOutput lines = new LineOutput(terminal.out());
            new LetterText(RegistrySerdes.of(settings).anyRecord())
                    .lines(record.get())
                    .forEach(lines::line);
        }
        return 0;
    }

    private void writeValue(ConsumerRecord<byte[], byte[]> record) throws IOException {
        if (record.value() == null) {
            throw new CommandFailure(
                    "the letter " + place + " has no value",
                    "'claimwire dead-letters show " + place + "' tells where what was refused stands.");
        }
        terminal.bytes().write(record.value());
        terminal.bytes().flush();
    }
}
