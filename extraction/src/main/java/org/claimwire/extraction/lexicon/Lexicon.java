package org.claimwire.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a resource file of words.
 *
 * <p>UTF-8, one entry a line, {@code #} begins a comment that fills its line. An entry is {@code words} or {@code words =
 * value}; several entries that share a value may stand on one line, separated by {@code |}.
 */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The words of a file.
     *
     * @param anchor the class whose package holds the file
     * @param file its name, such as {@code months.txt}
     * @throws IllegalStateException if the class path lacks the file
     */
    public static Set<String> words(Class<?> anchor, String file) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(anchor, file)) {
            words.addAll(alternatives(line));
        }
        return Set.copyOf(words);
    }

    /**
     * The words of a file with their values.
     *
     * @param anchor the class whose package holds the file
     * @param file its name
     * @throws IllegalStateException if the class path lacks the file, a line has no value, or words come twice
     */
    public static Map<String, String> values(Class<?> anchor, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines(anchor, file)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException(file + ": no value in '" + line + "'");
            }
            String value = line.substring(equals + 1).strip();
            for (String words : alternatives(line.substring(0, equals))) {
                if (values.put(words, value) != null) {
                    throw new IllegalStateException(file + ": '" + words + "' comes twice");
                }
            }
        }
        return values;
    }

    /**
     * The words of a file with the whole entry that each stands in, for entries whose first words are the usual ones.
     *
     * @param anchor the class whose package holds the file
     * @param file its name
     * @throws IllegalStateException if the class path lacks the file, a line has no value, or words come twice
     */
    public static Map<String, String> entries(Class<?> anchor, String file) {
        Map<String, String> entries = new HashMap<>();
        for (String line : lines(anchor, file)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException(file + ": no value in '" + line + "'");
            }
            for (String words : alternatives(line.substring(0, equals))) {
                if (entries.put(words, line) != null) {
                    throw new IllegalStateException(file + ": '" + words + "' comes twice");
                }
            }
        }
        return entries;
    }

    private static List<String> alternatives(String line) {
        List<String> alternatives = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            if (!part.isBlank()) {
                alternatives.add(part.strip());
            }
        }
        return alternatives;
    }

    private static List<String> lines(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + file + " of " + anchor.getPackageName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
