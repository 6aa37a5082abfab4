package org.claimwire.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file of JSON lines, an object a line. Blank lines count as lines, but hold nothing. */
final class GoldLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    GoldLines(Path file) {
        this.file = file;
    }

    <T> List<T> read(Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(one(reader, line, number));
                }
            }
        } catch (IOException e) {
            throw new BadGoldException(file + ": cannot be read: " + e.getMessage(), e);
        }
        return all;
    }

    private <T> T one(Function<JsonNode, T> reader, String line, int number) {
        try {
            return reader.apply(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new BadGoldException(file + ":" + number + ": is no JSON: " + e.getOriginalMessage(), e);
        } catch (RuntimeException e) {
            throw new BadGoldException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
