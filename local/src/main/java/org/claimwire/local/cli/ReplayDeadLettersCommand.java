package org.claimwire.local.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimwire.local.cli.deadletters.DeadLetterTopic;
import org.claimwire.local.cli.deadletters.Place;
import org.claimwire.local.cli.deadletters.ReplayRun;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes the records of dead letters again. */
@Command(
        name = "replay",
        header = "Publishes refused records of wire items again, as they were.",
        description = {
            "%nFor when what refused them has been mended: the settings, the registry, a defect. A record is tried at most three"
                    + " times. One that is refused again is a new letter, which takes the place of the old one; one that is"
                    + " published twice counts once.",
            "%nWhat the producer refused never was a record: mend the document and produce it again. Ends with 1 if a letter is"
                    + " left, and says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire dead-letters replay 0:17 2:4",
            "  claimwire dead-letters replay --dry-run --all --reason 'may not speak for' --since 2d"
        })
final class ReplayDeadLettersCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final GlobalOptions options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PARTITION:OFFSET",
            arity = "0..*",
            description = "The places of the letters, as 'dead-letters list' prints them.")
    private List<String> named = List.of();

    @Option(names = "--all", description = "All letters, or all that the options below choose.")
    private boolean all;

    @Mixin
    private final LetterSelection selection = new LetterSelection();

    @Option(names = "--dry-run", description = "Only say what would be published.")
    private boolean dryRun;

    ReplayDeadLettersCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<Place> places = places();
        checkUsage();
        Settings settings = DeadLettersCommand.settings(options, terminal);
        Topics topics = DeadLettersCommand.topics(settings);
        DeadLetterTopic letters = new DeadLetterTopic(settings, topics.deadLetters());
        LineOutput lines = new LineOutput(terminal.out());
        ReplayRun run = new ReplayRun(
                settings,
                letters,
                topics.wireItems(),
                words -> lines.line(Paint.plain(words)),
                words -> terminal.err().println(Paint.plain(words)));
        boolean complete = all ? run.replayAll(selection.filter(), dryRun) : run.replay(places, dryRun);
        terminal.err().println(run.summary());
        return complete ? 0 : 1;
    }

    /** Each of them once. */
    private List<Place> places() {
        try {
            return named.stream().distinct().map(Place::of).toList();
        } catch (IllegalArgumentException noPlace) {
            throw wrongUsage(String.valueOf(noPlace.getMessage()));
        }
    }

    private void checkUsage() {
        if (all == !named.isEmpty()) {
            throw wrongUsage(
                    all
                            ? "--all chooses all letters; name none, or leave --all"
                            : "Which letters? Name some, or --all");
        }
        if (!all && selection.isGiven()) {
            throw wrongUsage(
                    "--stage, --reason and --since choose among --all; letters that are named are chosen already");
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
