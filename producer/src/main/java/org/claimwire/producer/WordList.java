package org.claimwire.producer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A list of words in a file beside a class: UTF-8, one entry a line; {@code #} at a line's beginning makes a comment. */
public final class WordList {

    private WordList() {}

    /**
     * Reads the entries of a list.
     *
     * @param beside the class in whose package the file stands
     * @param name the file's name
     * @throws UncheckedIOException if it cannot be read
     */
    public static Set<String> entries(Class<?> beside, String name) {
        return Set.copyOf(lines(beside, name));
    }

    /**
     * Reads a list of pairs, {@code word = meaning}, in the order of the file.
     *
     * @param beside the class in whose package the file stands
     * @param name the file's name
     * @return the meaning of every word
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalStateException if a line is no pair, or a word comes twice
     */
    public static Map<String, String> pairs(Class<?> beside, String name) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines(beside, name)) {
            int equals = line.indexOf('=');
            if (equals < 0
                    || meanings.put(
                                    line.substring(0, equals).strip(),
                                    line.substring(equals + 1).strip())
                            != null) {
                throw new IllegalStateException(
                        name + " has a line that is no pair, or one that is there twice: " + line);
            }
        }
        return meanings;
    }

    /**
     * Reads the entries of a list, in the order of the file.
     *
     * @param beside the class in whose package the file stands
     * @param name the file's name
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream list = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
