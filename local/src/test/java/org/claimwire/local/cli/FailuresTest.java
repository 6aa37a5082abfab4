package org.claimwire.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.TimeoutException;
import org.claimwire.local.StartException;
import org.claimwire.schemas.registry.RegistryAwayException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysWhatHappenedWhereAndWhatToTry() {
        assertThat(reported(new CommandFailure("the wire is cut", "Mend it.")))
                .isEqualTo("claimwire: the wire is cut\n  Mend it.\n");
        assertThat(reported(new CommandFailure("the wire is cut", null))).isEqualTo("claimwire: the wire is cut\n");
        assertThat(reported(new StartException("No port is free."))).isEqualTo("claimwire: No port is free.\n");
    }

    @Test
    void tellsHowToNameABrokerOrARegistryThatDoesNotAnswer() {
        assertThat(reported(new TimeoutException("10 s")))
                .contains(
                        "no broker answers at localhost:9092: 10 s",
                        "claimwire run",
                        "-Dclaimwire.kafka.bootstrap-servers=");
        assertThat(reported(new KafkaException("Failed to create", new ConfigException("Invalid url: nope"))))
                .contains("no broker answers at localhost:9092: Invalid url: nope", "claimwire run");
        assertThat(reported(new IllegalStateException(new RegistryAwayException("away", new IOException("refused")))))
                .contains("the schema registry does not answer", "-Dclaimwire.registry.url=");
    }

    @Test
    void unwrapsWhatCouldNotBeReadOrWritten() {
        assertThat(reported(new UncheckedIOException(new IOException("no space left"))))
                .startsWith("claimwire: no space left\n");
    }

    @Test
    void showsNoStackTraceAndLetsNoMessageSteerTheTerminal() {
        assertThat(reported(new IllegalStateException("\u001b[2Jgone")))
                .contains("IllegalStateException", "--verbose")
                .doesNotContain("\tat ", "\u001b");
    }

    @Test
    void showsWhereItHappenedOnlyWithVerbose() {
        assertThat(CommandRun.of("config", "show", "--config", "missing.conf").err())
                .doesNotContain("\tat ");
        assertThat(CommandRun.of("config", "show", "--config", "missing.conf", "--verbose")
                        .err())
                .contains("\tat org.claimwire");
    }

    private String reported(Exception failure) {
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new StringWriter(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        CommandLine command = new CommandLine(new Named());
        int exitCode = new Failures(terminal, new GlobalOptions())
                .handleExecutionException(failure, command, command.parseArgs());
        assertThat(exitCode).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Command(name = "claimwire")
    private static final class Named {}
}
