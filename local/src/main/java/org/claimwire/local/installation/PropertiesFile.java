package org.claimwire.local.installation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/** A small file of names and values that is there whole or not at all. */
final class PropertiesFile {

    private final Path file;

    /** The file of that path, whether it exists or not. */
    PropertiesFile(Path file) {
        this.file = file;
    }

    /**
     * What it holds; empty if it does not exist.
     *
     * @throws IOException if it exists and cannot be read
     */
    Properties read() throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (NoSuchFileException absent) {
            return values;
        }
        return values;
    }

    /** Replaces it in one step, so that no reader ever sees half of it. */
    void write(Map<String, String> values, String comment) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            properties.store(writer, comment);
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes it, if it is there. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
