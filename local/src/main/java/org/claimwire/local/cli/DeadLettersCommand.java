package org.claimwire.local.cli;

import java.util.Map;
import java.util.Objects;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What was refused, and what to do about it; each of its commands is its own class. */
@Command(
        name = "dead-letters",
        header = "Lists what was refused, shows it, and publishes it again.",
        description =
                "%nA dead letter is a record or a document as it came, with where it comes from, which stage refused it, why,"
                        + " and how often it was tried. docs/operations/dead-letters.md says what to do about which.",
        synopsisSubcommandLabel = "(list | show | replay)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire dead-letters list --since 6h",
            "  claimwire dead-letters show 0:17",
            "  claimwire dead-letters replay --dry-run --all --stage receive"
        })
final class DeadLettersCommand implements Runnable {

    /** A person waits; what can be shown without the registry is. */
    private static final Map<String, String> SHORT_PATIENCE = Map.of("registry.patience", "3 seconds");

    @Spec
    private @Nullable CommandSpec spec;

    private DeadLettersCommand() {}

    static CommandLine withItsOwn(Terminal terminal, GlobalOptions options) {
        return new CommandLine(new DeadLettersCommand())
                .addSubcommand(new ListDeadLettersCommand(terminal, options))
                .addSubcommand(new ShowDeadLetterCommand(terminal, options))
                .addSubcommand(new ReplayDeadLettersCommand(terminal, options));
    }

    /** The settings of the installation that is asked. */
    static Settings settings(GlobalOptions options, Terminal terminal) {
        return Cluster.settings(options, terminal).with(SHORT_PATIENCE);
    }

    /** Its topics. */
    static Topics topics(Settings settings) {
        return new Topics(settings.topics(), RegistrySerdes.of(settings));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "list, show or replay?");
    }
}
