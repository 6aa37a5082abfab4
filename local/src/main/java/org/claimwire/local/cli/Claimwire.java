package org.claimwire.local.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Claimwire; each command is its own class beside this one. */
@Command(
        name = "claimwire",
        versionProvider = ReleaseVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Who said what, through which channel, and cited by whom.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  claimwire extract article.txt          what is said in a text, and by whom",
            "  claimwire demo                         broker, registry and app on this machine, with an example wire",
            "  claimwire COMMAND --help               more about one command"
        })
public final class Claimwire implements Runnable {

    private static final int WIDTH = 100;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    private Claimwire() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.standard(), arguments));
    }

    /**
     * Runs one command.
     *
     * @param terminal where it reads from and writes to
     * @param arguments as given on the command line
     * @return 0 done, 1 failed, 2 wrong usage
     */
    public static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal).execute(arguments);
    }

    private static CommandLine commandLine(Terminal terminal) {
        Claimwire claimwire = new Claimwire();
        CommandLine commandLine = new CommandLine(claimwire);
        commandLine.addSubcommand(new ExtractCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new DemoCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new RunCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new ReplayCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new ProduceCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new WatchCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new WatchesCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new TopicsCommand(terminal, claimwire.options));
        commandLine.addSubcommand(DeadLettersCommand.withItsOwn(terminal, claimwire.options));
        commandLine.addSubcommand(new ConfigCommand(terminal, claimwire.options));
        commandLine.addSubcommand(new EvaluateCommand(terminal));
        commandLine.addSubcommand(new TrainCommand(terminal));
        commandLine.addSubcommand(new CompletionCommand(terminal));
        commandLine.getSubcommands().values().forEach(Claimwire::head);
        Failures failures = new Failures(terminal, claimwire.options);
        return commandLine
                .setOut(new PrintWriter(terminal.out()))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Sets arguments and options apart from what stands before them. */
    private static void head(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n");
        command.getSubcommands().values().forEach(Claimwire::head);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }
}
