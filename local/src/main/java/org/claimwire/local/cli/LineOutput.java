package org.claimwire.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Lines for a person, whole when a method returns. */
final class LineOutput {

    private final Writer out;

    /** @param out where they go; flushed after each, never closed */
    LineOutput(Writer out) {
        this.out = out;
    }

    /**
     * Writes some words and ends the line.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    void line(String words) {
        try {
            out.write(words + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
