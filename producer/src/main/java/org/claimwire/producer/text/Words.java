package org.claimwire.producer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words beside this class: one entry a line, sorted; {@code #} begins a comment. */
final class Words {

    private Words() {}

    /**
     * Reads a list.
     *
     * @throws UncheckedIOException if the list cannot be read
     */
    static Set<String> read(String name) {
        try (InputStream list = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
