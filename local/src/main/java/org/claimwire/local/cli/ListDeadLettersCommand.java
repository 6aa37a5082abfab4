package org.claimwire.local.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.local.cli.deadletters.DeadLetterTopic;
import org.claimwire.local.cli.deadletters.Letter;
import org.claimwire.local.cli.deadletters.LetterFilter;
import org.claimwire.local.cli.deadletters.NewestLetters;
import org.claimwire.local.cli.deadletters.Retries;
import org.claimwire.local.cli.json.JsonLines;
import org.claimwire.local.cli.json.Scope;
import org.claimwire.local.cli.text.LetterSentence;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the dead letters, a line each. */
@Command(
        name = "list",
        header = "Prints the dead letters, the newest first, a line each.",
        description =
                "%nA line holds the letter's place, when it was written, the stage that refused it, where it comes from, its"
                        + " key, how often it was tried, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire dead-letters list --stage deserialise --since 2d",
            "  claimwire dead-letters list --reason 'may not speak for' --format jsonl | jq -r .key"
        })
final class ListDeadLettersCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final LetterSelection selection = new LetterSelection();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most the N newest, from 1 to 100000; default: ${DEFAULT-VALUE}.")
    private int limit = 100;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    ListDeadLettersCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--limit " + limit + ": give a number from 1 to " + MOST);
        }
        Settings settings = DeadLettersCommand.settings(options, terminal);
        DeadLetterTopic topic = new DeadLetterTopic(
                settings, DeadLettersCommand.topics(settings).deadLetters());
        LetterFilter filter = selection.filter();
        NewestLetters newest = new NewestLetters(limit);
        Retries retries = new Retries();
        topic.look(filter.since(), (letter, record) -> {
            retries.note(letter);
            if (filter.wants(letter)) {
                newest.offer(letter);
            }
        });
        print(newest.newestFirst(), retries);
        sayHowMany(newest, topic.name());
        return 0;
    }

    private void print(List<Letter> letters, Retries retries) {
        JsonLines json = new JsonLines(terminal.out(), Scope.CONCLUSIONS);
        LineOutput lines = new LineOutput(terminal.out());
        LetterSentence sentence = new LetterSentence(new Paint(terminal.colour()));
        for (Letter letter : letters) {
            switch (format) {
                case TABLE -> lines.line(sentence.of(letter, retries.successor(letter.place())));
                case JSONL -> json.write(letter, retries.successor(letter.place()));
            }
        }
    }

    private void sayHowMany(NewestLetters newest, String topic) {
        if (newest.omitted() > 0) {
            terminal.err().printf("%d older ones are not shown; --limit and --since choose.%n", newest.omitted());
        } else if (newest.newestFirst().isEmpty()) {
            terminal.err()
                    .printf(
                            "No dead letters%s in %s.%n",
                            selection.isGiven() ? " of that kind" : "", Paint.plain(topic));
        }
    }
}
