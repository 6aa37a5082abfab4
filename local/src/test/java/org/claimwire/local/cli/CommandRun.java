package org.claimwire.local.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command, run in this process, printed and how it ended.
 *
 * @param exitCode 0 done, 1 failed, 2 wrong usage
 * @param out its standard output
 * @param err its standard error
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs a command without any input. */
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs a command that reads the words on its standard input. */
    static CommandRun withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        int exitCode = Claimwire.run(terminal, arguments);
        return new CommandRun(exitCode, out.toString(), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
