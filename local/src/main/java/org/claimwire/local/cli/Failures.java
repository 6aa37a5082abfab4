package org.claimwire.local.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.claimwire.local.StartException;
import org.claimwire.local.cli.PipedOutput.ReaderGoneException;
import org.claimwire.local.cli.text.Paint;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.claimwire.streams.agreement.AliasesDifferException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, where, and what to try; stack traces only with {@code --verbose}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final PrintStream err;
    private final GlobalOptions options;

    Failures(Terminal terminal, GlobalOptions options) {
        this.err = terminal.err();
        this.options = options;
    }

    /** Wrong usage. */
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + Paint.plain(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, new PrintWriter(err, true));
        err.println("  Try '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    /** A command that failed, or whose reader has seen enough. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (find(e, ReaderGoneException.class) != null) {
            return ExitCode.OK;
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + Paint.plain(what(e)));
        String advice = advice(e);
        if (advice != null) {
            err.println("  " + advice);
        }
        if (options.verbose()) {
            e.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private String what(Exception e) {
        if (e instanceof CommandFailure || e instanceof StartException) {
            return String.valueOf(e.getMessage());
        }
        UnknownTopicOrPartitionException noSuchTopic = find(e, UnknownTopicOrPartitionException.class);
        if (noSuchTopic != null) {
            return String.valueOf(noSuchTopic.getMessage());
        }
        AliasesDifferException differ = find(e, AliasesDifferException.class);
        if (differ != null) {
            return String.valueOf(differ.getMessage());
        }
        if (find(e, SslAuthenticationException.class) != null) {
            return "the brokers at " + brokers() + " and this program do not agree on TLS: " + innermost(e);
        }
        AuthenticationException refused = find(e, AuthenticationException.class);
        if (refused != null) {
            return "the brokers at " + brokers() + " refuse the login: " + refused.getMessage();
        }
        AuthorizationException notAllowed = find(e, AuthorizationException.class);
        if (notAllowed != null) {
            return "the brokers at " + brokers() + " do not allow this user what it needs: " + notAllowed.getMessage();
        }
        if (isBrokerAway(e)) {
            return "no broker answers at " + brokers() + ": " + innermost(e);
        }
        RegistryAwayException registryAway = find(e, RegistryAwayException.class);
        if (registryAway != null) {
            return registryAway.isLoginRefused()
                    ? String.valueOf(registryAway.getMessage())
                    : "the schema registry does not answer: " + e.getMessage();
        }
        NoSuchFileException noSuchFile = find(e, NoSuchFileException.class);
        if (noSuchFile != null) {
            return "no such file: " + noSuchFile.getMessage();
        }
        IOException io = find(e, IOException.class);
        if (io != null && io.getMessage() != null) {
            return io.getMessage();
        }
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private @Nullable String advice(Exception e) {
        if (e instanceof CommandFailure failure) {
            return failure.advice();
        }
        if (e instanceof StartException) {
            return null;
        }
        if (find(e, UnknownTopicOrPartitionException.class) != null) {
            return "'claimwire topics create' creates what is missing.";
        }
        if (find(e, AliasesDifferException.class) != null) {
            return "Start it with their file (--aliases), or stop them all and start one with --accept-aliases, which reads all"
                    + " items again.";
        }
        if (find(e, SslAuthenticationException.class) != null) {
            return "See ssl.truststore.location and, if they ask for a certificate, ssl.keystore.location, under"
                    + " claimwire.kafka.client.";
        }
        if (find(e, AuthenticationException.class) != null) {
            return "See sasl.mechanism and sasl.jaas.config under claimwire.kafka.client.";
        }
        if (find(e, AuthorizationException.class) != null) {
            return "docs/operations/security.md lists the rights that each part needs.";
        }
        if (isBrokerAway(e)) {
            return "Start one with 'claimwire run', or name one by -Dclaimwire.kafka.bootstrap-servers=HOST:PORT.";
        }
        RegistryAwayException registryAway = find(e, RegistryAwayException.class);
        if (registryAway != null) {
            return registryAway.isLoginRefused()
                    ? "docs/operations/security.md shows how a user logs in."
                    : "Is it running? Name it by -Dclaimwire.registry.url=http://HOST:PORT.";
        }
        return "Run it again with --verbose to see where it happened.";
    }

    /** No answer in time, or an address that is none. */
    private static boolean isBrokerAway(Exception e) {
        return find(e, TimeoutException.class) != null || find(e, ConfigException.class) != null;
    }

    private String brokers() {
        return options.settings().all().getString("kafka.bootstrap-servers");
    }

    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** The failure of a type among a failure and its causes, the outermost first; null if there is none. */
    static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
