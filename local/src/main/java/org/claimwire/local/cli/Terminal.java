package org.claimwire.local.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command reads from and writes to: data on one stream, everything else on the other, both in UTF-8 whatever the
 * locale.
 *
 * @param in standard input
 * @param out data; a failing write throws, so that a full disk is not taken for success
 * @param err messages and progress
 * @param colour whether data may carry ANSI colours
 * @param interactive whether a person watches the messages, so that progress may be drawn
 * @param width columns of the data's terminal
 * @param bytes data that is no text; a terminal refuses it, for it would obey it
 */
public record Terminal(
        InputStream in,
        Writer out,
        PrintStream err,
        boolean colour,
        boolean interactive,
        int width,
        OutputStream bytes) {

    private static final int DEFAULT_WIDTH = 100;

    /** Streams that take text only. */
    public Terminal(InputStream in, Writer out, PrintStream err, boolean colour, boolean interactive, int width) {
        this(in, out, err, colour, interactive, width, new RefusingOutput("only text can be written here"));
    }

    /** The process's own streams. */
    public static Terminal standard() {
        Map<String, String> environment = System.getenv();
        OutputStream data = new PipedOutput(new FileOutputStream(FileDescriptor.out));
        boolean toTerminal = isTerminal("/dev/stdout");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new BufferedWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                toTerminal && wantsColour(environment),
                isTerminal("/dev/stderr"),
                width(environment),
                toTerminal
                        ? new RefusingOutput("a terminal would obey these bytes; send them to a file: > FILE")
                        : data);
    }

    /** Says something that only a person who watches wants to know. */
    void remark(String words) {
        if (interactive) {
            err.println(words);
        }
    }

    /** Whether the environment lets output be coloured: see <a href="https://no-color.org">no-color.org</a>. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /** Java 17 knows only whether input and output both are terminals; the device's own name tells each apart. */
    private static boolean isTerminal(String stream) {
        try {
            String device = Path.of(stream).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException noSuchDevice) {
            return System.console() != null;
        }
    }
}
